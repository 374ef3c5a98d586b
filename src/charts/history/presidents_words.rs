//! The chart of presidents in words.

use super::CenturyChart;
use super::note::{Telling, figure_facts};
use super::table::Table;
use crate::domain::{Act, Basis, President};
use crate::query::history::{Measured, ordered};
use crate::query::{Century, Order};
use crate::text::{self, history as words};

/// What is said where there is no figure.
const NONE: &str = "no figure";

/// What the mark of a president says.
pub(super) fn telling(act: Act, president: &President, measured: Option<Measured>) -> Telling {
    let party = words::party(president.party);
    let mut facts = measured.map_or_else(
        || vec![format!("{NONE} for {}", words::noun(act))],
        |measured| figure_facts(measured, act),
    );
    facts.push(term(president));
    facts.push(text::sentence_case(&president.coverage));
    facts.retain(|fact| !fact.is_empty());
    Telling {
        title: format!("{}, {party}", president.name),
        facts,
        note: president.note.clone(),
    }
}

/// `In office 20 Jan 2009 to 20 Jan 2017`.
fn term(president: &President) -> String {
    let from = text::day(president.from);
    match president.to {
        Some(to) => format!("In office {from} to {}", text::day(to)),
        None => format!("In office since {from}"),
    }
}

/// What the chart says, in a sentence.
#[must_use]
pub fn presidents_takeaway(chart: &CenturyChart<'_>) -> String {
    let by_size = Century {
        order: Order::Size,
        ..chart.century.clone()
    };
    let all = ordered(chart.history, &by_size);
    let known: Vec<(&President, Measured)> = all
        .iter()
        .filter_map(|(index, own)| Some((chart.history.presidents.get(*index)?, (*own)?)))
        .collect();
    let [first, second, third, rest @ ..] = known.as_slice() else {
        return String::new();
    };
    let act = chart.century.act;
    let (most, fewest) = match act {
        Act::Rate => ("the greatest share", "the smallest"),
        _ => ("the most", "the fewest"),
    };
    let told = |(president, own): &(&President, Measured)| {
        format!("{} with {}", president.label, words::figure(*own))
    };
    let (leader, own) = first;
    let head = format!(
        "{} had {most}: {} {}{}; then come {} and {}.",
        leader.label,
        words::figure(*own),
        words::unit(*own, act),
        words::so_far(own.basis),
        told(second),
        told(third)
    );
    // Whoever still counts has not had all his time.
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

/// The rows of the chart in words.
#[must_use]
pub fn presidents_table(chart: &CenturyChart<'_>) -> Table {
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
    let all = ordered(chart.history, chart.century);
    Table {
        headings: vec![
            "President",
            "Party",
            words::heading(chart.century.act),
            "From",
            "Covers",
            "Note",
        ],
        rows: all.into_iter().filter_map(row).collect(),
    }
}
