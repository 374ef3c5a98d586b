//! Parties of presidents.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The party of a president since 1900.
    Party, PartySet, "party" {
        /// The Democratic Party.
        Democratic = "D",
        /// The Republican Party.
        Republican = "R",
    }
}
