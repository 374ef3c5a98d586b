//! What can stop the making of the data files.

use commutations::data::LoadError;
use std::path::PathBuf;
use thiserror::Error;

/// Why no data was written. Each message names the file and the place in it.
#[derive(Debug, Error)]
pub enum DataError {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: std::io::Error,
    },
    /// A file is no CSV.
    #[error("{}: {source}", path.display())]
    Csv {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: csv::Error,
    },
    /// A row that cannot be placed or read.
    #[error("{file}, line {line}: {what}: “{text}”")]
    Row {
        /// The file's name.
        file: String,
        /// The line on which the row begins.
        line: u32,
        /// The text at fault.
        text: String,
        /// Why it cannot be taken.
        what: &'static str,
    },
    /// The dates of the grants cannot be told.
    #[error("{file}, line {line}: {what}")]
    Batch {
        /// The file's name.
        file: String,
        /// The line on which the batch begins.
        line: u32,
        /// Why its date cannot be told.
        what: String,
    },
    /// Rows were lost between the file and the records.
    #[error("{file}: {placed} of {rows} rows are placed")]
    Lost {
        /// The file's name.
        file: String,
        /// How many rows became something.
        placed: usize,
        /// How many there are.
        rows: usize,
    },
    /// More or fewer presidents than the history has.
    #[error("{file}: {found} presidents, where {known} are known")]
    Presidents {
        /// The file's name.
        file: String,
        /// How many it has.
        found: usize,
        /// How many are known.
        known: usize,
    },
    /// The figures of the history contradict each other, or what is said of them.
    #[error("the history, {record}, {field}: {what}")]
    History {
        /// The president or the year.
        record: String,
        /// Which figure.
        field: &'static str,
        /// What is wrong.
        what: String,
    },
    /// The written file is not read back.
    #[error("the file just written is refused: {0}")]
    Refused(#[from] LoadError),
    /// The written file is read back as something else.
    #[error("the file just written is read back with other records than were put in")]
    Unfaithful,
    /// A file could not be written as JSON.
    #[error("no JSON can be made of the records: {0}")]
    Json(#[from] serde_json::Error),
}

/// A text that cannot be taken, before it is known where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub what: &'static str,
    pub text: String,
}

impl Fault {
    pub(super) fn new(what: &'static str, text: &str) -> Self {
        Self {
            what,
            text: text.to_owned(),
        }
    }

    /// The same, with its place.
    pub(super) fn at(self, file: &str, line: u32) -> DataError {
        DataError::Row {
            file: file.to_owned(),
            line,
            text: self.text,
            what: self.what,
        }
    }
}
