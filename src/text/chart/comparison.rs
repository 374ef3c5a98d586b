//! The words of the chart that compares two sides of presidents.

use super::history::{NO_FIGURE, PARTY, PRESIDENT};
use crate::domain::Act;
use crate::query::history::Measured;
use crate::text::{self, history};

/// Its title.
pub const TITLE: &str = "Head to head";

/// The heading of the first column of its table.
pub const HEADING: &str = PRESIDENT;

/// How to select in it.
pub const HELP: &str = "Select a president to remove that name.";

/// What unfolds the choice of presidents.
pub const CHOOSE: &str = "Choose presidents";

/// The button that ends the comparison.
pub const CLEAR: &str = "Clear comparison";

/// The names of the sides in its table.
pub const SIDES: [&str; 2] = ["First", "Second"];

/// The row of the sum of a side.
pub const TOGETHER: &str = "Together";

/// The headings of its table.
#[must_use]
pub const fn headings(act: Act) -> [&'static str; 5] {
    [
        "Side",
        PRESIDENT,
        PARTY,
        history::heading(act),
        super::history::BASIS,
    ]
}

/// What is counted.
#[must_use]
pub fn subtitle(act: Act) -> String {
    format!("{}, summed", history::heading(act))
}

/// The names of a side.
#[must_use]
pub fn names(labels: &[String]) -> String {
    if labels.is_empty() {
        return "no one".to_owned();
    }
    text::list_and(labels)
}

/// The sum of a side with several presidents.
#[must_use]
pub fn sum(presidents: usize, total: &str) -> String {
    format!("{presidents} presidents together: {total}")
}

/// A side in the takeaway: `Kennedy and Johnson together: 1,000 commutations.`
#[must_use]
pub fn told(names: &str, presidents: usize, total: Option<Measured>, act: Act) -> String {
    let together = if presidents > 1 { " together" } else { "" };
    let sum = total.map_or_else(
        || NO_FIGURE.to_owned(),
        |own| {
            format!(
                "{} {}{}",
                history::figure(own),
                history::unit(own, act),
                history::so_far(own.basis)
            )
        },
    );
    format!("{names}{together}: {sum}.")
}

/// The presidents without a figure, as a further sentence.
#[must_use]
pub fn missing(labels: &[String]) -> String {
    if labels.is_empty() {
        return String::new();
    }
    format!(" There is no figure for {}.", text::list_or(labels))
}

/// The place of a side, where the numbers of presidents do not tell the two apart.
pub const FIRST: &str = "first ";
/// The place of the other side.
pub const SECOND: &str = "second ";

/// A side in short: its only president, or `the nine together`.
#[must_use]
pub fn in_short(names: &str, presidents: usize, place: &str) -> String {
    match u32::try_from(presidents).unwrap_or(u32::MAX) {
        0 | 1 => names.to_owned(),
        many => format!("the {place}{} together", text::spelled(many)),
    }
}

/// How many times larger the greater side is, in tenths, as a further sentence.
#[must_use]
pub fn ratio(greater: &str, tenths: u64, act: Act) -> String {
    if tenths <= 10 {
        return " They are about the same.".to_owned();
    }
    let (greater, times) = (text::sentence_case(greater), history::tenths(tenths));
    match act {
        Act::Rate => format!(" {greater} granted a share {times} times as large."),
        _ => format!(" {greater} had {times} times as many."),
    }
}
