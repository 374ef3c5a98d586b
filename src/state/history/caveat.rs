//! Caveats about the history.

use crate::data::History;
use crate::domain::{Basis, FiscalYear};
use crate::query::history::SUBJECT;
use crate::text::grantor;
use crate::text::history::caveat::{self, Caveat};

/// Returns the caveats about the history, each a subject and a text.
#[must_use]
pub fn caveats(history: &History) -> Vec<(&'static str, String)> {
    let told = |(subject, text): Caveat| (subject, text.to_owned());
    let subject = history.president(SUBJECT);
    let subject = subject.map_or_else(String::new, |own| own.note.clone());
    vec![
        told(caveat::FISCAL_YEARS),
        told(caveat::TWO_PRESIDENTS),
        told(caveat::SHARES),
        told(caveat::MCKINLEY),
        (grantor::LABEL, subject),
        told(caveat::NOT_COUNTED),
        (caveat::LAST_YEARS, last_years(history)),
        (caveat::SOURCE, history.source.clone()),
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
    caveat::last_years(firm, history.as_of, asked)
}
