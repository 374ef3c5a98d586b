//! Why figures differ that seem to count the same.

use crate::domain::{Basis, Day};
use crate::query::history::{Listed, Measured};
use crate::text;

/// Says why the commutations of `subject` are fewer than the people listed: `Obama’s 1,715 are commutations that
/// took effect. The list of people has 1,716: one did not.`
#[must_use]
pub fn listed(subject: &str, listed: Listed) -> String {
    format!(
        "{subject} are commutations that took effect. The list of people has {}: {} did not.",
        text::count(listed.people),
        text::spelled(listed.void)
    )
}

/// Says that the figures of a president begin after the term in office did: `McKinley’s figures begin on July 1, 1899.`
#[must_use]
pub fn begins(label: &str, day: Day) -> String {
    format!("{label}’s figures begin on {}.", text::day(day))
}

/// Says that a president’s total is not the sum of the years: `Biden’s 4,165 are the Justice Department’s total; the
/// years add up to 4,164.`
#[must_use]
pub fn total(label: &str, total: Measured, sum: u32) -> String {
    let (count, sum) = (text::count(total.count), text::count(sum));
    let reported = match total.basis {
        Basis::Press => ", as news reports quote it",
        _ => "",
    };
    format!(
        "{label}’s {count} are the Justice Department’s total{reported}; the years add up to {sum}."
    )
}

/// Says of which total a part of a year is a part: `Of 4,165 under Biden, 4,033 came in his part of fiscal 2025.`
#[must_use]
pub fn part(label: &str, total: u32, part: u32, year: u16) -> String {
    let [total, part] = [total, part].map(text::count);
    format!("Of {total} under {label}, {part} came in his part of fiscal {year}.")
}

/// The commutations of a president: `Obama’s 1,715`.
#[must_use]
pub fn of_president(label: &str, total: u32) -> String {
    format!("{label}’s {}", text::count(total))
}

/// The commutations of a fiscal year: `The 583 of fiscal 2016`.
#[must_use]
pub fn of_year(count: u32, year: u16) -> String {
    format!("The {} of fiscal {year}", text::count(count))
}
