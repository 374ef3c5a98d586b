//! The words of the chart of places.

use super::{Labels, part_of, people_told};
use crate::text;

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "Where",
    subtitle: "",
    heading: "Place",
    help: "Select a place to see it alone; select others to add them.",
};

/// What is counted, by what the list calls its places: `People by county`.
#[must_use]
pub fn subtitle(place: Option<&str>) -> String {
    format!(
        "People by {}",
        place.unwrap_or("place").to_ascii_lowercase()
    )
}

/// The one place that has all people.
#[must_use]
pub fn all_in(people: u32, place: &str) -> String {
    format!("{place} had {}.", part_of(people, people))
}

/// The place that led, with its people.
#[must_use]
pub fn led(place: &str, people: u32) -> String {
    format!("{place} led with {}.", people_told(people))
}

/// The takeaway if several places have the most people.
#[must_use]
pub fn level(most: u32, places: usize) -> String {
    match most {
        1 => super::level(most, places, "places"),
        most => format!(
            "The most, {} each, were in {} places.",
            people_told(most),
            text::spelled(u32::try_from(places).unwrap_or(u32::MAX))
        ),
    }
}

/// What is said of the places that are not drawn.
#[must_use]
pub fn left_out(places: usize) -> String {
    match u32::try_from(places) {
        Ok(0) | Err(_) => String::new(),
        Ok(1) => "One more place is in the list: search for it by name.".to_owned(),
        Ok(places) => format!(
            "{} more places are in the list: search for them by name.",
            text::sentence_case(&text::spelled(places))
        ),
    }
}
