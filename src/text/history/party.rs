//! Parties.

use crate::domain::{Party, Tag};

/// Returns the letter of a party: `D`, `R`.
#[must_use]
pub fn letter(party: Party) -> &'static str {
    party.key()
}

/// Names a member of a party: `Democrat`.
#[must_use]
pub const fn party(party: Party) -> &'static str {
    match party {
        Party::Democratic => "Democrat",
        Party::Republican => "Republican",
    }
}
