//! Comparisons of figures.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// How a figure must compare with another for a statement to hold.
    Operator, OperatorSet, "comparison" {
        /// Equal. A day equals the month or the year that contains it.
        Equals = "equals",
        /// More, longer or later.
        MoreThan = "more-than",
        /// At least as much.
        AtLeast = "at-least",
        /// Less, shorter or earlier.
        LessThan = "less-than",
        /// At most as much.
        AtMost = "at-most",
        /// Contains all of the given words.
        Includes = "includes",
    }
}
