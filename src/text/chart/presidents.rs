//! The words of the chart of presidents.

use super::history::{BASIS, NOTE, PARTY, PRESIDENT};
use crate::domain::Act;
use crate::query::history::{Against, Measured};
use crate::text::{self, history};

/// Its name in the embed dialog.
pub const PART: &str = "President by president since 1900";

/// Its subject in the title of a frame.
pub const SUBJECT: &str = "clemency by president since 1900";

/// Its title.
pub const TITLE: &str = "President by president";

/// The heading of the first column of its table.
pub const HEADING: &str = PRESIDENT;

/// The legend of the switch between the orders.
pub const ORDER: &str = "The order of the presidents";

/// The orders.
pub const ORDERS: &[&str] = &["By time", "By size"];

/// The legend of the switch between totals and counts per year.
pub const PER: &str = "What is counted";

/// The choices of that switch.
pub const PERS: &[&str] = &["In all", "Per year"];

/// The footnote on the letters of the parties. A letter and its word stay on one line.
pub const PARTIES: &str = "D\u{a0}Democrat, R\u{a0}Republican";

/// What is counted, and the number of rows if not all are shown.
#[must_use]
pub fn subtitle(act: Act, is_per_year: bool, most_rows: Option<usize>) -> String {
    let per = if is_per_year {
        ", per year in office"
    } else {
        ""
    };
    let first = most_rows.map_or_else(String::new, |most| format!(": the first {most}"));
    format!("{}, by president{per}{first}", history::heading(act))
}

/// The headings of its table.
#[must_use]
pub const fn headings(act: Act) -> [&'static str; 6] {
    [
        PRESIDENT,
        PARTY,
        history::heading(act),
        BASIS,
        "Covers",
        NOTE,
    ]
}

/// A president with a figure.
pub type Ranked<'a> = (&'a str, Measured);

/// The takeaway on the first three presidents and on the last, if the last can be told.
#[must_use]
pub fn takeaway(
    act: Act,
    are_all_known: bool,
    [first, second, third]: [Ranked<'_>; 3],
    last: Option<Ranked<'_>>,
) -> String {
    let (most, fewest) = match act {
        Act::Rate => ("the greatest share", "the smallest"),
        _ => ("the most", "the fewest"),
    };
    let told = |(label, own): Ranked<'_>| format!("{label} with {}", history::figure(own));
    // A president without a figure could have had more, or fewer.
    let among = if are_all_known {
        ""
    } else {
        "Among those with a figure, "
    };
    let (leader, own) = first;
    let head = format!(
        "{among}{leader} had {most}: {} {}{}; then come {} and {}.",
        history::figure(own),
        history::unit(own, act),
        history::so_far(own.basis),
        told(second),
        told(third)
    );
    let least = last.map_or_else(String::new, |(label, own)| {
        let figure = match own.against {
            Against::Nothing => text::spelled(own.count),
            _ => history::figure(own),
        };
        format!(" {label} had {fewest}, {figure}.")
    });
    format!("{head}{least}")
}
