//! Words that the charts of the history share.

use crate::domain::{Act, President};
use crate::text::{self, history};

/// The text in place of a missing figure.
pub const NO_FIGURE: &str = "no figure";

/// The headings of columns of a table: a president, the party, the basis of the figure, a note.
pub const PRESIDENT: &str = "President";
/// The party of a president.
pub const PARTY: &str = "Party";
/// What a figure is based on.
pub const BASIS: &str = "From";
/// What readers need to know to interpret a figure.
pub const NOTE: &str = "Note";

/// What is said of a president, or in a sentence, without a figure.
#[must_use]
pub fn no_figure_for(act: Act) -> String {
    format!("{NO_FIGURE} for {}", history::noun(act))
}

/// A president with the party: `Barack Obama, Democrat`.
#[must_use]
pub fn president_and_party(president: &President) -> String {
    format!("{}, {}", president.name, history::party(president.party))
}

/// The time of a president in office: `In office Jan. 20, 2009, to Jan. 20, 2017`.
#[must_use]
pub fn in_office(president: &President) -> String {
    match president.to {
        Some(to) => format!("In office {}", text::days(president.from, to)),
        None => format!("In office since {}", text::day(president.from)),
    }
}

/// A sign and its meaning at the foot of a chart; `years` are those whose figures have it, if they are named.
#[must_use]
pub fn footnote(sign: &str, years: Option<&[u16]>, meaning: &str) -> String {
    match years {
        None => format!("{sign}\u{a0}{meaning}"),
        Some(years) => format!("{sign}\u{a0}{}: {meaning}", history::years(years)),
    }
}

/// The preset that compares a president with those who came before.
#[must_use]
pub fn versus_before(label: &str, presidents: u32) -> String {
    format!("{label} vs. the {} before him", text::spelled(presidents))
}

/// The preset of a span of years.
#[must_use]
pub fn span(first: u16, last: u16) -> String {
    format!("{first}–{last}")
}
