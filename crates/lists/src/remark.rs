//! What a reader of the list should know, though it was read.

use crate::order::sorted;
use crate::words;

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The names of the columns stand again among the rows.
    RepeatedHeader,
    /// Characters that cannot be seen were removed.
    Unseen,
    /// Characters could not be read, so “�” is in their place.
    Unread,
    /// The file seems to have been cut off.
    CutOff,
    /// The sentence is the time served, which has no length.
    TimeServed,
    /// There is no prison term, such as with probation.
    NotPrison,
    /// There was no sentence yet.
    Pending,
    /// A remark beside the sentence was left out.
    RemarkLeftOut,
    /// A part of a month was rounded.
    Rounded,
    /// Days were left out.
    DaysLeftOut,
    /// The new sentence is of a kind that this page does not show.
    TermsNotShown,
    /// The day of the sentence is later than that of the grant.
    SentencedLater,
    /// The row has no name.
    NoName,
    /// The column of kinds holds too many different ones.
    TooManyKinds,
    /// Some places among federal courts are none, so all are shown by the names in the list.
    NotCourts,
    /// There are more places than can be counted.
    TooManyPlaces,
    /// More people are in the list twice than are named.
    MoreTwice,
}

/// What a reader of the list should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Something about some rows.
    Rows {
        /// What it is about.
        topic: Topic,
        /// The number of rows.
        rows: u32,
        /// The line of the first, from 1.
        line: u32,
    },
    /// A person of the same name is in the list twice within a few days.
    Twice {
        /// The name.
        name: String,
        /// The lines of both rows, from 1.
        lines: [u32; 2],
    },
    /// A column has the same name, or states the same role, as one that is used.
    UnusedColumn {
        /// Its place, from 0.
        column: usize,
        /// Its name.
        name: String,
    },
}

impl Remark {
    /// Returns the remark as a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        words::remark(self)
    }
}

/// Counts the rows of remarks.
#[derive(Debug, Default)]
pub(crate) struct Tally(Vec<(Topic, u32, u32)>);

impl Tally {
    pub(crate) fn add(&mut self, topic: Topic, line: u32) {
        self.add_rows(topic, line, 1);
    }

    pub(crate) fn add_rows(&mut self, topic: Topic, line: u32, rows: u32) {
        match self.0.iter_mut().find(|(own, _, _)| *own == topic) {
            Some((_, count, _)) => *count += rows,
            None => self.0.push((topic, rows, line)),
        }
    }

    pub(crate) fn remarks(self) -> impl Iterator<Item = Remark> {
        sorted(self.0, |(topic, _, _)| (*topic as i64, 0))
            .into_iter()
            .map(|(topic, rows, line)| Remark::Rows { topic, rows, line })
    }
}
