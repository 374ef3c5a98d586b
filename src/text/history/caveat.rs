//! The caveats about the history.

use crate::domain::Day;
use crate::text;

/// A caveat: its subject and its text.
pub type Caveat = (&'static str, &'static str);

/// What a fiscal year is.
pub const FISCAL_YEARS: Caveat = (
    "Fiscal years",
    "A fiscal year is named for the year in which it ends. Through 1976 it began on July 1 of the \
        year before; since then it has begun on Oct. 1. The source does not say where it counts July \
        through September 1976.",
);

/// The subject of the caveat about years in which the office changed hands.
pub const TWO_PRESIDENTS: &str = "Years of two presidents";

/// What a share is a share of.
pub const SHARES: Caveat = (
    "Shares",
    "Grants of a year are set against the petitions received in it, though many were received \
        in years before.",
);

/// Acts of clemency that are not counted.
pub const NOT_COUNTED: Caveat = ("Not counted", "Proclamations for whole groups of people.");

/// The subject of the caveat about the last years.
pub const LAST_YEARS: &str = "The last years";

/// The subject of the source.
pub const SOURCE: &str = "Source";

/// Says that the source splits years of two presidents since the year `split`, and counts the years `whole` as one
/// president’s.
#[must_use]
pub fn two_presidents(split: Option<u16>, whole: &[u16]) -> String {
    let splits = split.map(|year| {
        format!(
            "From {year} on, the source splits a year in which the office changed hands; both parts stand side by \
             side. "
        )
    });
    let years: Vec<String> = whole.iter().map(u16::to_string).collect();
    let counts = (!years.is_empty()).then(|| {
        format!(
            "It counts the whole of {} as one president’s, though it includes both presidents’ acts.",
            text::list_and(&years)
        )
    });
    splits.unwrap_or_default() + &counts.unwrap_or_default()
}

/// Says which figures are not from the department’s own table, which ends with the year `firm`; to which day the last
/// ones go; and after which year the petitions are missing.
#[must_use]
pub fn last_years(firm: u16, as_of: Day, asked: u16) -> String {
    format!(
        "The department’s own table ends with {firm}. Later figures are counted from its lists of names \
         or worked out from its totals, and are marked with a symbol; the last ones go to {}, and are not \
         complete. For petitions, no figures by year were found after {asked}.",
        text::day(as_of)
    )
}
