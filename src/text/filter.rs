//! Filters in words: chips, and the filters that are one press away.

use crate::domain::{Names, State};
use crate::query::{DateRange, Needle, ServedBin};
use crate::text;

/// The quick filter that removes all others.
pub const EVERYONE: &str = "Everyone";
/// The quick filter of life sentences.
pub const LIFE: &str = "Life";

/// Names the time served, for a chip.
#[must_use]
pub fn served_chip(bin: ServedBin) -> String {
    match bin.years() {
        Some(years) => text::sentence_case(&format!("{} after sentencing", text::years(years))),
        None => "Time since sentencing not stated".to_owned(),
    }
}

/// Names the search, for a chip.
#[must_use]
pub fn search_chip(words: &Needle, names: Names) -> String {
    // If names are hidden, text that matches no district could be a name, so it is not repeated.
    match names {
        Names::Show => format!("Search: {}", words.words()),
        Names::Hide => "Search for a district".to_owned(),
    }
}

/// Names a range of dates, for a chip: `Aug. 3, 2016`, `Aug. 3, 2016, to Jan. 19, 2017`, `From Aug. 3, 2016`,
/// `Up to Aug. 3, 2016`.
#[must_use]
pub fn dates_chip(dates: DateRange) -> String {
    match (dates.single(), dates.from, dates.to) {
        (Some(day), _, _) => text::day(day),
        (None, Some(from), Some(to)) => text::days(from, to),
        (None, Some(from), None) => format!("From {}", text::day(from)),
        (None, None, Some(to)) => format!("Up to {}", text::day(to)),
        (None, None, None) => "All dates".to_owned(),
    }
}

/// A state and the people sentenced there: `Florida (240)`.
#[must_use]
pub fn state_and_people(state: State, people: u32) -> String {
    format!("{} ({})", text::state(state), text::count(people))
}
