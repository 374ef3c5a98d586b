//! Parties.

use crate::domain::{Party, Tag};

/// `D`, `R`.
#[must_use]
pub fn letter(party: Party) -> &'static str {
    party.key()
}

/// `Democrat`: of a president.
#[must_use]
pub const fn party(party: Party) -> &'static str {
    match party {
        Party::Democratic => "Democrat",
        Party::Republican => "Republican",
    }
}
