//! The words of the chart of places.

use super::{Labels, people_told};
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

/// The place that led, with its people.
#[must_use]
pub fn takeaway(led: Option<(&str, u32)>) -> String {
    match led {
        Some((place, people)) if people > 0 => {
            format!("{place} led with {}.", people_told(people))
        }
        _ => super::NO_ONE.to_owned(),
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
