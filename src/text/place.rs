//! Places in words.

use crate::domain::{District, State};

/// Names a state, for use in a sentence: `Florida`, `the Virgin Islands`.
#[must_use]
pub fn state(state: State) -> String {
    let article = match state {
        State::Dc | State::Mp | State::Vi => "the ",
        _ => "",
    };
    format!("{article}{}", state.name())
}

/// Names a district, for use in a sentence: `the Southern District of Florida`, `a U.S. Army court-martial`.
#[must_use]
pub fn district(district: &District) -> String {
    let article = match district {
        District::Named(name) => return name.to_string(),
        District::Federal(..) => "the",
        District::CourtMartial => "a",
    };
    format!("{article} {district}")
}
