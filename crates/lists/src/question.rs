//! What the file does not say and must not be guessed.

use crate::words;
use commutations::domain::Day;

/// A kind of clemency in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindCount {
    /// The kind as first written; empty where none is stated.
    pub name: String,
    /// The number of its rows.
    pub rows: u32,
}

/// Something that the file does not say. Its answer is a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which columns hold the names, days and sentences? (`Choices::columns`)
    Columns,
    /// On what day were all of them granted? (`Choices::day_of_all`)
    DayOfAll,
    /// Does the month or the day come first? (`Choices::orders`)
    Order {
        /// The column, from 0.
        column: usize,
        /// A cell that can be read in both ways.
        example: String,
        /// That cell with the month first.
        month_first: Day,
        /// That cell with the day first.
        day_first: Day,
    },
    /// Are the numbers months or years? (`Choices::units`)
    Unit {
        /// The column, from 0.
        column: usize,
        /// A cell with a number alone.
        example: String,
    },
    /// Which kinds of clemency are to be shown? (`Choices::kinds`)
    Kind {
        /// The column, from 0.
        column: usize,
        /// The kinds, the most frequent first.
        kinds: Vec<KindCount>,
    },
}

impl Question {
    /// Whether there are no records without its answer. Of several kinds of clemency, all are shown until one is chosen.
    #[must_use]
    pub const fn is_needed(&self) -> bool {
        !matches!(self, Self::Kind { .. })
    }

    /// Returns the question as a sentence for the reader; `column` is the name of its column.
    #[must_use]
    pub fn sentence(&self, column: &str) -> String {
        words::question(self, column)
    }
}
