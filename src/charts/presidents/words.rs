//! The words of the chart of presidents.

use crate::charts::context::Context;
use crate::charts::control::Switch;
use crate::charts::history::HistoryData;
use crate::charts::mark_words::{MarkText, figure_facts};
use crate::charts::table::Table;
use crate::charts::words::{TableText, Words};
use crate::charts::{presets, proviso};
use crate::domain::{Act, Basis, President};
use crate::query::history::{HistoryView, Measured, Order, Per, ordered};
use crate::text::{self, history as words};

/// The text in place of a missing figure.
const NONE: &str = "no figure";

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>, data: &HistoryData<'_>) -> Words {
    let view = data.view;
    let per_year = view.per == Per::Year && view.act != Act::Rate;
    let per = if per_year { ", per year in office" } else { "" };
    let first = context.most_rows;
    let first = first.map_or_else(String::new, |most| format!(": the first {most}"));
    let heading = words::heading(view.act);
    let shown = ordered(data.history, view).into_iter();
    let shown = shown.take(context.most_rows.unwrap_or(usize::MAX));
    let shown: Vec<usize> = shown.map(|(index, _)| index).collect();
    Words {
        title: "President by president".into(),
        subtitle: format!("{heading}, by president{per}{first}").into(),
        heading: "President",
        takeaway: takeaway(data),
        help: "Select Obama to see the people in the records; select others to compare them with Obama.",
        table: TableText::Figures(table(data)),
        switches: switches(data),
        proviso: proviso::of_presidents(context, data, &shown),
        presets: presets::presets(vec![presets::predecessors(data)]),
        ..Words::default()
    }
}

fn switches(data: &HistoryData<'_>) -> Vec<Switch> {
    let view = data.view;
    let order = Switch {
        legend: "The order of the presidents",
        name: "presidents-order",
        words: &["By time", "By size"],
        on: usize::from(view.order == Order::Size),
        choose: data.set(|view, on| HistoryView {
            order: if *on == 1 { Order::Size } else { Order::Time },
            ..view
        }),
    };
    let per = || Switch {
        legend: "What is counted",
        name: "presidents-per",
        words: &["In all", "Per year"],
        on: usize::from(view.per == Per::Year),
        choose: data.set(|view, on| HistoryView {
            per: if *on == 1 { Per::Year } else { Per::Total },
            ..view
        }),
    };
    let per = (view.act != Act::Rate).then(per);
    [order].into_iter().chain(per).collect()
}

/// The text of the mark of a president.
pub(in crate::charts) fn mark_text(
    chart: &HistoryData<'_>,
    president: &President,
    measured: Option<Measured>,
) -> MarkText {
    let act = chart.view.act;
    let party = words::party(president.party);
    let none = || format!("{NONE} for {}", words::noun(act));
    let mut facts = measured.map_or_else(|| vec![none()], |own| figure_facts(own, act));
    facts.push(term(president));
    facts.push(text::sentence_case(&president.coverage));
    facts.retain(|fact| !fact.is_empty());
    let title = format!("{}, {party}", president.name);
    let figure = measured.map_or_else(none, |own| words::in_short(own, act));
    let bases = measured.iter().map(|own| own.basis).collect();
    let mut tip = vec![title.clone(), figure];
    tip.extend(chart.footnotes(bases));
    MarkText {
        tip,
        title,
        facts,
        note: president.note.clone(),
    }
}

/// `In office Jan. 20, 2009, to Jan. 20, 2017`.
fn term(president: &President) -> String {
    match president.to {
        Some(to) => format!("In office {}", text::days(president.from, to)),
        None => format!("In office since {}", text::day(president.from)),
    }
}

/// The takeaway, in a sentence or two.
fn takeaway(chart: &HistoryData<'_>) -> String {
    let by_size = HistoryView {
        order: Order::Size,
        ..chart.view.clone()
    };
    let all = ordered(chart.history, &by_size);
    let known: Vec<(&President, Measured)> = all
        .iter()
        .filter_map(|(index, own)| Some((chart.history.presidents.get(*index)?, (*own)?)))
        .collect();
    let [first, second, third, rest @ ..] = known.as_slice() else {
        return String::new();
    };
    let act = chart.view.act;
    let (most, fewest) = match act {
        Act::Rate => ("the greatest share", "the smallest"),
        _ => ("the most", "the fewest"),
    };
    let told = |(president, own): &(&President, Measured)| {
        format!("{} with {}", president.label, words::figure(*own))
    };
    let (leader, own) = first;
    // A president without a figure could have had more, or fewer.
    let among = if known.len() < all.len() {
        "Of those with a figure, "
    } else {
        ""
    };
    let head = format!(
        "{among}{} had {most}: {} {}{}; then come {} and {}.",
        leader.label,
        words::figure(*own),
        words::unit(*own, act),
        words::so_far(own.basis),
        told(second),
        told(third)
    );
    // An incomplete term cannot count as the fewest.
    let least = rest.iter().rfind(|own| own.1.basis != Basis::Partial);
    let least = least.map_or_else(String::new, |(president, own)| {
        format!(
            " {} had {fewest}, {}.",
            president.label,
            words::figure(*own)
        )
    });
    format!("{head}{least}")
}

/// The rows of the chart as a table.
fn table(chart: &HistoryData<'_>) -> Table {
    let row = |(index, measured): (usize, Option<Measured>)| {
        let president = chart.history.presidents.get(index)?;
        Some(vec![
            president.name.clone(),
            words::party(president.party).to_owned(),
            measured.map_or_else(|| NONE.to_owned(), words::in_full),
            measured
                .map_or("", |own| words::basis(own.basis))
                .to_owned(),
            president.coverage.clone(),
            president.note.clone(),
        ])
    };
    let all = ordered(chart.history, chart.view);
    Table {
        headings: vec![
            "President",
            "Party",
            words::heading(chart.view.act),
            "From",
            "Covers",
            "Note",
        ],
        rows: all.into_iter().filter_map(row).collect(),
    }
}
