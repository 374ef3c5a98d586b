//! What was not read, and why.

use crate::date::DateFault;
use crate::sentence::SentenceFault;
use crate::words;

/// Why a cell or a row was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A day was not read.
    Day(DateFault),
    /// A sentence was not read.
    Sentence(SentenceFault),
    /// The terms of the grant were not understood.
    Terms,
    /// The terms say that there was no grant.
    Denied,
    /// The row is a total of others.
    Total,
    /// It was not understood whether there was a firearm.
    Firearm,
    /// The row has more cells than there are columns.
    MoreCells {
        /// The number of cells.
        cells: usize,
        /// The number of columns.
        columns: usize,
    },
    /// Only one cell of the row is filled, so it is a title or a note.
    OneCell,
    /// The row has neither a name nor a day nor a sentence.
    Nothing,
    /// The cell was cut.
    Cut {
        /// The number of bytes that it had.
        bytes: usize,
    },
    /// A quotation mark is opened and never closed.
    Unclosed {
        /// The number of lines up to the end of the file.
        lines: u32,
    },
    /// The day has more grants than can be counted.
    TooManyOnADay,
}

/// A cell or a row that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file on which the row begins, from 1.
    pub line: u32,
    /// The column, from 0; `None` for a whole row.
    pub column: Option<usize>,
    /// What the cell holds, shortened.
    pub cell: String,
    /// Why it was not read.
    pub why: Why,
    /// Whether the whole row is therefore not in the list.
    pub loses_row: bool,
}

impl Fault {
    /// Returns a sentence that says why.
    #[must_use]
    pub fn sentence(&self) -> String {
        words::why(self.why)
    }
}
