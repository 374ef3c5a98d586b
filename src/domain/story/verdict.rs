//! Verdicts on statements.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The verdict of the data on a statement.
    Verdict, VerdictSet, "verdict" {
        /// It is true.
        Holds = "holds",
        /// It is true, with context.
        HoldsWithCaveat = "holds-with-caveat",
        /// It was true at the time but has been overtaken.
        Overtaken = "overtaken",
        /// A law settles it.
        SettledByLaw = "settled-by-law",
        /// The data cannot decide it, or part of it.
        Undecided = "undecided",
        /// A figure differs from the statement.
        DoesNotHold = "does-not-hold",
    }
}
