//! What a chart of the history counts, in words.

use crate::domain::Act;

/// `Commutations`, `Grants per 100 petitions`: as a title.
#[must_use]
pub const fn act(act: Act) -> &'static str {
    match act {
        Act::Commutations => "Commutations",
        Act::Pardons => "Pardons",
        Act::All => "All acts of clemency",
        Act::Received => "Petitions received",
        Act::Rate => "Grants per 100 petitions received",
    }
}
