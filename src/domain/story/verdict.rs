//! The verdict on a statement.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// What the data make of a statement.
    Verdict, VerdictSet, "verdict" {
        /// It holds.
        Holds = "holds",
        /// It holds, and something has to be said with it.
        HoldsWithCaveat = "holds-with-caveat",
        /// The data cannot decide it, or a part of it.
        Undecided = "undecided",
        /// It held then, and has been overtaken since.
        Overtaken = "overtaken",
        /// A figure is not what the statement says.
        DoesNotHold = "does-not-hold",
    }
}
