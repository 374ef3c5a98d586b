//! What is wrong with a report whose views and figures are not in the data.

use crate::domain::{Day, GrantId};

/// A view that sets a key that the page itself controls.
pub const OWN_KEYS: &str = "sets “story”, “embedding” or “names”, which are the page’s own";
/// A view without people.
pub const NOBODY: &str = "shows nobody";
/// A measure without a figure.
pub const NO_FIGURE: &str = "the data have no figure for it";

/// A key that the page does not have.
#[must_use]
pub fn unknown(piece: &str) -> String {
    format!("“{piece}” is not known to this page")
}

/// The key of a fiscal year that the history lacks.
#[must_use]
pub fn no_year_key(key: &str) -> String {
    format!("the history has no fiscal year “{key}”")
}

/// A fiscal year that the history lacks.
#[must_use]
pub fn no_year(year: u16) -> String {
    format!("the history has no fiscal year {year}")
}

/// A president that the history lacks.
#[must_use]
pub fn no_president(key: &str) -> String {
    format!("the history has no president “{key}”")
}

/// A grant that the list lacks.
#[must_use]
pub fn no_grant(id: GrantId) -> String {
    format!("the list has no grant {id}")
}

/// A day without grants.
#[must_use]
pub fn no_grant_on(day: Day) -> String {
    format!("nothing was granted on {day}")
}

/// A chart that the page does not have.
#[must_use]
pub fn no_chart(name: &str) -> String {
    format!("“{name}” is not a known chart of this page")
}

/// A chart that a view does not show, since it lacks a key.
#[must_use]
pub fn not_in_view(name: &str, key: &str) -> String {
    format!("“{name}” is not in the view, which lacks “{key}”")
}

/// A card of a chart that the page does not have.
#[must_use]
pub fn no_card_chart(name: &str) -> String {
    format!("there is no chart “{name}”")
}

/// A card of statements without a report.
pub const NO_REPORT: &str = "there is no report";
/// A card of a chart without its data.
pub const NO_CHART_DATA: &str = "what its chart is drawn from is not to be had";
