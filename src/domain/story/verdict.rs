//! Verdicts on statements.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The verdict of the data on a statement.
    Verdict, VerdictSet, "verdict" {
        /// It holds.
        Holds = "holds",
        /// It holds, with a caveat.
        HoldsWithCaveat = "holds-with-caveat",
        /// The data cannot decide it, or part of it.
        Undecided = "undecided",
        /// It held at the time but has been overtaken.
        Overtaken = "overtaken",
        /// A figure differs from the statement.
        DoesNotHold = "does-not-hold",
    }
}
