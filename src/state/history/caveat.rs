//! Caveats about the history.

use crate::data::History;
use crate::domain::{Basis, FiscalYear, President};
use crate::text::history::caveat::{self, Caveat};

/// Returns the caveats about the history, each a subject and a text.
#[must_use]
pub fn caveats(history: &History) -> Vec<(&str, String)> {
    let told = |(subject, text): Caveat| (subject, text.to_owned());
    let mut caveats = vec![
        told(caveat::FISCAL_YEARS),
        (caveat::TWO_PRESIDENTS, two_presidents(history)),
        told(caveat::SHARES),
    ];
    let noted = [history.presidents.first(), history.subject()];
    caveats.extend(noted.into_iter().flatten().map(note));
    caveats.extend([
        told(caveat::NOT_COUNTED),
        (caveat::LAST_YEARS, last_years(history)),
        (caveat::SOURCE, history.source.clone()),
    ]);
    caveats
}

fn note(president: &President) -> (&str, String) {
    (&president.label, president.note.clone())
}

/// Describes how the source counts the years in which the office changed hands.
fn two_presidents(history: &History) -> String {
    let years = || history.years.iter();
    let split = years().find(|year| year.is_part()).map(|year| year.year);
    let is_whole = |year: &&FiscalYear| split.is_none_or(|split| year.year < split);
    let has_two = |year: &&FiscalYear| {
        let (first, last) = year.days();
        let mut ends = history.presidents.iter().filter_map(|own| own.to);
        ends.any(|end| first < end && end <= last)
    };
    let of_two: Vec<u16> = years()
        .filter(is_whole)
        .filter(has_two)
        .map(|year| year.year)
        .collect();
    caveat::two_presidents(split, &of_two)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_presidents_and_years_is_read_from_the_history() {
        let history = History::from_json(include_str!("../../../data/history.json")).unwrap();
        let history = history.with_subject("obama").unwrap();
        let caveats = caveats(&history);
        let told = |subject: &str| {
            let mut own = caveats.iter().filter(|own| own.0 == subject);
            own.next().map_or("", |own| own.1.as_str())
        };
        assert_eq!(told("McKinley"), history.presidents[0].note);
        assert_eq!(told("Obama"), history.subject().unwrap().note);
        assert_eq!(
            told(caveat::TWO_PRESIDENTS),
            "From 1945 on, the source splits a year in which the office changed hands; both parts stand side by \
             side. It counts the whole of 1902, 1909, 1913, 1921, 1924, 1929 and 1933 as one president’s, though \
             it includes both presidents’ acts."
        );
    }
}
