//! Errors that stop the data files from being written.

use commutations::data::LoadError;
use std::path::PathBuf;
use thiserror::Error;

/// Why no data were written. Each message names the file and the line, record or field.
#[derive(Debug, Error)]
pub enum DataError {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// A file is not valid CSV.
    #[error("{}: {source}", path.display())]
    Csv {
        /// The path of the file.
        path: PathBuf,
        /// The error of the CSV reader.
        source: csv::Error,
    },
    /// A row cannot be read.
    #[error("{file}, line {line}: {what}: “{text}”")]
    Row {
        /// The name of the file.
        file: String,
        /// The line on which the row begins.
        line: u32,
        /// The invalid text.
        text: String,
        /// What is wrong with the text.
        what: &'static str,
    },
    /// The dates of the grants cannot be determined.
    #[error("{file}, line {line}: {what}")]
    Batch {
        /// The name of the file.
        file: String,
        /// The line on which the batch begins.
        line: u32,
        /// Why the date cannot be determined.
        what: String,
    },
    /// Some rows are not part of any record.
    #[error("{file}: only {placed} of {rows} rows were used")]
    Lost {
        /// The name of the file.
        file: String,
        /// The number of rows that were used.
        placed: usize,
        /// The number of rows in the file.
        rows: usize,
    },
    /// The table has more or fewer presidents than expected.
    #[error("{file}: {found} presidents instead of {known}")]
    Presidents {
        /// The name of the file.
        file: String,
        /// The number of presidents in the file.
        found: usize,
        /// The number of known presidents.
        known: usize,
    },
    /// Figures of the history contradict each other or the lists of known exceptions.
    #[error("the history, {record}, {field}: {what}")]
    History {
        /// The key of the president or the year.
        record: String,
        /// The name of the figure.
        field: &'static str,
        /// What is wrong.
        what: String,
    },
    /// The written file cannot be read back.
    #[error("the file just written cannot be read back: {0}")]
    Refused(#[from] LoadError),
    /// The written file does not have the same records as were written.
    #[error("the file just written has other records than were written")]
    Unfaithful,
    /// The records cannot be written as JSON.
    #[error("the records cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A text that cannot be read, with a line that is not yet known.
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

    /// Adds the file and the line to the fault.
    pub(super) fn at(self, file: &str, line: u32) -> DataError {
        DataError::Row {
            file: file.to_owned(),
            line,
            text: self.text,
            what: self.what,
        }
    }
}
