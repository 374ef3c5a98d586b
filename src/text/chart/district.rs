//! The words of the chart of districts.

use super::{people_told, were};
use crate::domain::State;
use crate::text;

/// What is counted.
const SUBTITLE: &str = "People by federal district";

/// The same; `several` if someone counts in several districts.
#[must_use]
pub fn subtitle(several: bool) -> String {
    super::some_in_several(SUBTITLE, several)
}

/// The heading of the first column of its table.
pub const HEADING: &str = "District";

/// How to select in it.
pub const HELP: &str = "Select a district to see it alone; select others to add them.";

/// The title of the chart of `state`.
#[must_use]
pub fn title(state: State) -> String {
    format!("{}, by court", state.name())
}

/// The takeaway if no one was sentenced in `state`.
#[must_use]
pub fn no_one(state: State) -> String {
    format!(
        "No one in this view was sentenced in {}.",
        text::state(state)
    )
}

/// The takeaway if several districts have the most people.
#[must_use]
pub fn level(most: u32, districts: usize) -> String {
    super::level(most, districts, "districts")
}

/// The takeaway on the selected districts, each with its people.
#[must_use]
pub fn selected(districts: &[(&str, u32)]) -> String {
    let mut told = districts
        .iter()
        .enumerate()
        .map(|(index, (name, count))| match index {
            0 if *count == 0 => format!("No one in this view was sentenced in the {name}"),
            0 => format!(
                "{} sentenced in the {name}",
                were(&people_told(*count), *count)
            ),
            _ => format!("{} in the {name}", text::spelled(*count)),
        });
    let first = told.next().unwrap_or_default();
    let rest: String = told.map(|words| format!(", {words}")).collect();
    format!("{first}{rest}.")
}

/// The takeaway if one district has the most people.
#[must_use]
pub fn led(district: &str, most: u32) -> String {
    format!("The {district} led with {}.", people_told(most))
}
