//! What can show a step of a story.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A chart, a table or a record that shows what decides a statement.
    StoryChart, StoryChartSet, "chart of this page" {
        /// The grants by date.
        Time = "time",
        /// The people by sentence.
        Sentence = "sentence",
        /// The people by drug.
        Drug = "drug",
        /// Two drugs side by side.
        Pair = "pair",
        /// The people by state.
        State = "state",
        /// The sentence before and after the grant.
        Change = "change",
        /// What the grants did.
        Effect = "effect",
        /// The time from the sentence to the grant.
        Served = "served",
        /// The history by fiscal year.
        Years = "years",
        /// The history by president.
        Presidents = "presidents",
        /// Presidents compared with others.
        Sides = "sides",
        /// One person's record.
        Record = "record",
    }
}
