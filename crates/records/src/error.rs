//! Why the data files cannot be made.

use commutations::data::LoadError;
use std::path::PathBuf;
use thiserror::Error;

/// Why no data was written. Each message names the file and the line, record or field.
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
    /// A file is not valid CSV.
    #[error("{}: {source}", path.display())]
    Csv {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: csv::Error,
    },
    /// A row that cannot be read.
    #[error("{file}, line {line}: {what}: “{text}”")]
    Row {
        /// The file's name.
        file: String,
        /// The line on which the row begins.
        line: u32,
        /// The text at fault.
        text: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The dates of the grants cannot be determined.
    #[error("{file}, line {line}: {what}")]
    Batch {
        /// The file's name.
        file: String,
        /// The line on which the batch begins.
        line: u32,
        /// Why its date cannot be determined.
        what: String,
    },
    /// Rows were lost on the way to the records.
    #[error("{file}: only {placed} of {rows} rows were used")]
    Lost {
        /// The file's name.
        file: String,
        /// How many rows were used.
        placed: usize,
        /// How many there are.
        rows: usize,
    },
    /// The table has more or fewer presidents than are known.
    #[error("{file}: {found} presidents instead of {known}")]
    Presidents {
        /// The file's name.
        file: String,
        /// How many it has.
        found: usize,
        /// How many are known.
        known: usize,
    },
    /// Figures of the history contradict each other or the lists of known exceptions.
    #[error("the history, {record}, {field}: {what}")]
    History {
        /// The president or the year.
        record: String,
        /// Which figure.
        field: &'static str,
        /// What is wrong.
        what: String,
    },
    /// The written file cannot be read back.
    #[error("the file just written cannot be read back: {0}")]
    Refused(#[from] LoadError),
    /// The written file has other records than were written.
    #[error("the file just written has other records than were written")]
    Unfaithful,
    /// The records cannot be written as JSON.
    #[error("the records cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A text that cannot be read, before its line is known.
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

    /// The error, with file and line.
    pub(super) fn at(self, file: &str, line: u32) -> DataError {
        DataError::Row {
            file: file.to_owned(),
            line,
            text: self.text,
            what: self.what,
        }
    }
}
