//! The notices on parts of an address that are ignored.

use crate::domain::{Day, GrantId};

/// A key given twice.
pub const TWICE: &str = "given more than once; only the first counts";
/// Why a value is invalid: of `firearm`.
pub const NOT_YES_OR_NO: &str = "neither yes nor no";
/// Of `id`.
pub const NOT_AN_ID: &str = "not the id of a record";
/// Of `sort`.
pub const NOT_A_COLUMN: &str = "not a column of the table";
/// Of `people`.
pub const NOT_ALL: &str = "not all";
/// Of `page`.
pub const NOT_A_PAGE: &str = "not a page number";
/// Of `names`.
pub const NOT_HIDE_OR_SHOW: &str = "neither hide nor show";
/// Of `from` and `to`.
pub const NOT_A_DATE: &str = "not a date written YYYY-MM-DD";
/// Of `district`.
pub const NOT_A_COURT: &str = "not the code of a federal court";
/// Of `pair`.
pub const NOT_TWO_DRUGS: &str = "not two different drugs";
/// Of `measure`.
pub const NOT_A_MEASURE: &str = "not a measure";
/// Of `act`.
pub const NOT_AN_ACT: &str = "not a count of the history";
/// Of `scale`.
pub const NOT_A_SCALE: &str = "neither linear nor log";
/// Of `per`.
pub const NOT_TOTAL_OR_YEAR: &str = "neither total nor year";
/// Of `order`.
pub const NOT_TIME_OR_SIZE: &str = "neither time nor size";
/// Of `years`.
pub const NOT_TWO_YEARS: &str = "not two years, the first first";
/// Of `compare`.
pub const NOT_TWO_SIDES: &str = "not two lists of presidents with ~ between";
/// Of `embedding`.
pub const NOT_A_CHOICE: &str = "not a choice of the embed dialog";
/// Of `embedding` in a frame.
pub const A_PART: &str = "this is a part of the page";
/// Of `id` beside the embed dialog.
pub const ONE_DIALOG: &str = "the embed dialog is open, and no record beside it";
/// Of `story`.
pub const NO_STATEMENT: &str = "the report has no such statement";
/// Of `year`.
pub const NO_YEAR: &str = "the history has no such fiscal year";
/// Of `compare`, for one of its presidents.
pub const NO_PRESIDENT: &str = "the history has no such president";
/// Of `compare`, for one of its presidents.
pub const NAMED_TWICE: &str = "the president is named twice";

/// Why a word is not of a vocabulary: `not a drug on this page`.
#[must_use]
pub fn not_of_kind(kind: &str) -> String {
    format!("not a {kind} on this page")
}

/// A part of an address that is ignored, and why: `This page could not use “page=x” from the link: not a page number.`
#[must_use]
pub fn ignored(key: &str, value: &str, why: &str) -> String {
    format!("This page could not use “{key}={value}” from the link: {why}.")
}

/// A key that is ignored whatever its value, and why.
#[must_use]
pub fn key_ignored(key: &str, why: &str) -> String {
    format!("This page could not use “{key}” from the link: {why}.")
}

/// A piece whose key is written in another form.
#[must_use]
pub fn misspelled(piece: &str, key: &str) -> String {
    format!("This page could not use “{piece}” from the link: the key is written “{key}=”.")
}

/// Dates in the wrong order.
#[must_use]
pub fn dates_reversed(from: Day, to: Day) -> String {
    format!(
        "This page could not use “from={from}&to={to}” from the link: the first day comes after the last."
    )
}

/// A grant that is not listed.
#[must_use]
pub fn no_grant(id: GrantId) -> String {
    format!("This page could not use “id={id}” from the link: the list has no such grant.")
}

/// A page after the last, both counted from 0.
#[must_use]
pub fn no_page(asked: u32, last: u32) -> String {
    format!(
        "This page could not use “page={}” from the link: the table ends with page {}.",
        u64::from(asked) + 1,
        u64::from(last) + 1
    )
}

/// Why `year` is invalid if presidents share it: `parts` are the keys of its parts.
#[must_use]
pub fn shared_year(parts: &[&str]) -> String {
    format!(
        "presidents share that year, which has the parts {}",
        parts.join(" and ")
    )
}

/// Why `years` is invalid if they go beyond the history.
#[must_use]
pub fn beyond_history(first: u16, last: u16) -> String {
    format!("the history goes from {first} to {last}")
}

/// A statement that cannot be shown, and why, in a sentence of its own.
#[must_use]
pub fn statement_ignored(id: &str, why: &str) -> String {
    format!("This page could not use “story={id}” from the link: {why}")
}
