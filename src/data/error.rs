//! What can be wrong with a data file.

use thiserror::Error;

/// Why a file is not taken. Each message names the place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LoadError {
    /// The text is no JSON of the right shape.
    #[error("the file is not of the expected form: {0}")]
    Form(String),
    /// The file is of another kind or version.
    #[error("the file’s schema is {found}, where this page reads “{expected}”")]
    Schema {
        /// What the file says.
        found: String,
        /// What it has to say.
        expected: &'static str,
    },
    /// A column is missing.
    #[error("the column “{table}.{column}” is missing")]
    MissingColumn {
        /// Which table.
        table: &'static str,
        /// Its name.
        column: &'static str,
    },
    /// A column that this page does not know.
    #[error("the column “{table}.{column}” is not known to this page")]
    UnknownColumn {
        /// Which table.
        table: &'static str,
        /// Its name.
        column: String,
    },
    /// A column is longer or shorter than its table.
    #[error("the column “{table}.{column}” has {found} entries, where its table has {expected}")]
    Length {
        /// Which table.
        table: &'static str,
        /// Its name.
        column: &'static str,
        /// Its length.
        found: usize,
        /// The length of the table.
        expected: usize,
    },
    /// A field of a record is not what it has to be.
    #[error("record {record}, field “{field}”: {found} is not {expected}")]
    Field {
        /// The record's key, or its place where the key itself is at fault.
        record: String,
        /// The column's name.
        field: &'static str,
        /// What stands there.
        found: String,
        /// What has to stand there.
        expected: &'static str,
    },
    /// A word that is not in its vocabulary.
    #[error("record {record}, field “{field}”: “{word}” is not a known {kind}")]
    Word {
        /// The record's key.
        record: String,
        /// The column's name.
        field: &'static str,
        /// The word.
        word: String,
        /// The vocabulary.
        kind: &'static str,
    },
}
