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
use crate::text::chart::history::{NO_FIGURE, in_office, no_figure_for, president_and_party};
use crate::text::chart::presidents as phrases;
use crate::text::{self, history as words};

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>, data: &HistoryData<'_>) -> Words {
    let view = data.view;
    let per_year = view.per == Per::Year && view.act != Act::Rate;
    let shown = ordered(data.history, view).into_iter();
    let shown = shown.take(context.most_rows.unwrap_or(usize::MAX));
    let shown: Vec<usize> = shown.map(|(index, _)| index).collect();
    Words {
        title: phrases::TITLE.into(),
        subtitle: phrases::subtitle(view.act, per_year, context.most_rows).into(),
        heading: phrases::HEADING,
        takeaway: takeaway(data),
        help: text::grantor::SELECT_PRESIDENTS,
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
        legend: phrases::ORDER,
        name: "presidents-order",
        words: phrases::ORDERS,
        on: usize::from(view.order == Order::Size),
        choose: data.set(|view, on| HistoryView {
            order: if *on == 1 { Order::Size } else { Order::Time },
            ..view
        }),
    };
    let per = || Switch {
        legend: phrases::PER,
        name: "presidents-per",
        words: phrases::PERS,
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
    let none = || no_figure_for(act);
    let mut facts = measured.map_or_else(|| vec![none()], |own| figure_facts(own, act));
    facts.push(in_office(president));
    facts.push(text::sentence_case(&president.coverage));
    facts.retain(|fact| !fact.is_empty());
    let title = president_and_party(president);
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
    // An incomplete term cannot count as the fewest.
    let least = rest.iter().rfind(|own| own.1.basis != Basis::Partial);
    phrases::takeaway(
        chart.view.act,
        known.len() == all.len(),
        [first, second, third].map(ranked),
        least.map(ranked),
    )
}

fn ranked<'a>((president, own): &(&'a President, Measured)) -> (&'a str, Measured) {
    (&president.label, *own)
}

/// The rows of the chart as a table.
fn table(chart: &HistoryData<'_>) -> Table {
    let row = |(index, measured): (usize, Option<Measured>)| {
        let president = chart.history.presidents.get(index)?;
        Some(vec![
            president.name.clone(),
            words::party(president.party).to_owned(),
            measured.map_or_else(|| NO_FIGURE.to_owned(), words::in_full),
            measured
                .map_or("", |own| words::basis(own.basis))
                .to_owned(),
            president.coverage.clone(),
            president.note.clone(),
        ])
    };
    let all = ordered(chart.history, chart.view);
    Table {
        headings: phrases::headings(chart.view.act).to_vec(),
        rows: all.into_iter().filter_map(row).collect(),
    }
}
