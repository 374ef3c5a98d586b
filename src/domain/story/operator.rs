//! How a computed figure is compared with another.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// How a figure has to compare with another for a statement to hold.
    Operator, OperatorSet, "comparison" {
        /// The same. A day equals the month or the year in which it lies.
        Equals = "equals",
        /// More, longer or later.
        MoreThan = "more-than",
        /// As much, or more.
        AtLeast = "at-least",
        /// Less, shorter or earlier.
        LessThan = "less-than",
        /// As much, or less.
        AtMost = "at-most",
        /// Words, all of which have to be among the computed ones.
        Includes = "includes",
    }
}
