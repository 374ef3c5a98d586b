//! Caveats about the history.

use crate::data::History;
use crate::domain::{Basis, FiscalYear};
use crate::query::history::SUBJECT;
use crate::text;

/// Returns the caveats about the history, each a subject and a text.
#[must_use]
pub fn caveats(history: &History) -> Vec<(&'static str, String)> {
    vec![
        (
            "Fiscal years",
            "A fiscal year is called by the year in which it ends. To 1976 it began on July 1 of the \
             year before, since then it begins on October 1. In which of them the source counts July \
             to September 1976 it does not say."
                .to_owned(),
        ),
        (
            "Years of two presidents",
            "From 1945 on, the source splits a year in which the office changed hands; both parts \
             stand side by side. Before, it gives the whole year to one president, so that 1902, 1909, \
             1913, 1921, 1924, 1929 and 1933 hold acts of two."
                .to_owned(),
        ),
        (
            "Shares",
            "Grants of a year are set against the petitions received in it, though many were received \
             in years before."
                .to_owned(),
        ),
        (
            "McKinley",
            "The series begins in July 1899, more than two years into his time in office.".to_owned(),
        ),
        (
            "Obama",
            history
                .president(SUBJECT)
                .map_or_else(String::new, |own| own.note.clone()),
        ),
        (
            "Not counted",
            "Proclamations for whole groups, such as those for Vietnam-era offenses (1974 and 1977), \
             marijuana (2022 and 2023) and January 6, 2021 (2025)."
                .to_owned(),
        ),
        ("The last years", last_years(history)),
        ("Source", history.source.clone()),
    ]
}

/// Describes which figures are not from the department's own table, and the day to which they go.
fn last_years(history: &History) -> String {
    let is_firm = |year: &&FiscalYear| year.commutations.basis == Basis::Table;
    let firm = history.years.iter().rev().find(is_firm);
    let firm = firm.map_or(0, |year| year.year);
    let asked = history
        .years
        .iter()
        .rev()
        .find(|year| year.received.is_some());
    let asked = asked.map_or(0, |year| year.year);
    format!(
        "The department’s own table ends with {firm}. Later figures are counted from its lists of names \
         or worked out from its totals, and have a sign; the last ones go to {}, and are not \
         complete. For petitions no figures by year were found after {asked}: there is a gap.",
        text::day(history.as_of)
    )
}
