//! Places in words.

use crate::domain::{District, State};

/// `Florida`, `the Virgin Islands`: as it stands in a sentence.
#[must_use]
pub fn state(state: State) -> String {
    let article = match state {
        State::Dc | State::Mp | State::Vi => "the ",
        _ => "",
    };
    format!("{article}{}", state.name())
}

/// `the Southern District of Florida`, `a U.S. Army court-martial`: as it stands in a sentence.
#[must_use]
pub fn district(district: District) -> String {
    let article = match district {
        District::Federal(..) => "the",
        District::CourtMartial => "a",
    };
    format!("{article} {district}")
}
