//! Errors of data files.

use thiserror::Error;

/// Why a data file is rejected. Each message says where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LoadError {
    /// The text is not JSON, or has the wrong shape.
    #[error("the file is not of the expected form: {0}")]
    Form(String),
    /// The file is of another kind or version.
    #[error("the file’s schema is {found}, where this page reads “{expected}”")]
    Schema {
        /// The schema in the file.
        found: String,
        /// The schema expected.
        expected: &'static str,
    },
    /// A column is missing.
    #[error("the column “{table}.{column}” is missing")]
    MissingColumn {
        /// The table.
        table: &'static str,
        /// The name of the column.
        column: &'static str,
    },
    /// A column is unknown, or stands twice.
    #[error("the column “{table}.{column}” is not known to this page, or stands twice")]
    UnknownColumn {
        /// The table.
        table: &'static str,
        /// The name of the column.
        column: String,
    },
    /// A column is longer or shorter than its table.
    #[error("the column “{table}.{column}” has {found} entries, where its table has {expected}")]
    Length {
        /// The table.
        table: &'static str,
        /// The name of the column.
        column: &'static str,
        /// The length of the column.
        found: usize,
        /// The length of the table.
        expected: usize,
    },
    /// A field of a record is invalid.
    #[error("record {record}, field “{field}”: {found} is not {expected}")]
    Field {
        /// The id or key of the record, or its position if that is not known.
        record: String,
        /// The name of the column.
        field: &'static str,
        /// The value found.
        found: String,
        /// What is expected.
        expected: &'static str,
    },
    /// A word is not in its vocabulary.
    #[error("record {record}, field “{field}”: “{word}” is not a known {kind}")]
    Word {
        /// The id or key of the record.
        record: String,
        /// The name of the column.
        field: &'static str,
        /// The word.
        word: String,
        /// The vocabulary.
        kind: &'static str,
    },
}
