//! The acts that the charts of the history count.

use super::tag::vocabulary;

vocabulary! {
    /// What is counted by fiscal year and by president.
    Act, ActSet, "count of acts of clemency" {
        /// Commutations.
        Commutations = "commutations",
        /// Pardons.
        Pardons = "pardons",
        /// All grants: pardons, commutations, remissions of fines, and respites.
        All = "all",
        /// Petitions received.
        Received = "received",
        /// All grants as a share of the petitions received in the same time.
        Rate = "rate",
    }
}
