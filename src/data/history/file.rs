//! The shape of `history.json`, described for others by `data/history.schema.json`.

use crate::data::parts::{Parts, Table, written};
use crate::data::{Cell, LoadError};

/// The value of `schema` in a file of this shape.
pub const HISTORY_SCHEMA: &str = "commutations/history/1";

/// The history as it is stored: one list a column.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryFile {
    /// The day up to which the last figures count.
    pub as_of: String,
    /// What the figures are and where they come from.
    pub source: String,
    /// One entry a president, in order of time.
    pub presidents: Table,
    /// One entry a fiscal year, or a president's part of one, in order of time.
    pub years: Table,
}

impl HistoryFile {
    /// Reads the text of a file with the history, as far as its outer shape goes.
    ///
    /// # Errors
    /// Says what of that shape is missing, too much, or of another version.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let mut parts = Parts::read(text, HISTORY_SCHEMA)?;
        let file = Self {
            as_of: parts.text("as_of")?,
            source: parts.text("source")?,
            presidents: parts.table("presidents")?,
            years: parts.table("years")?,
        };
        parts.end()?;
        Ok(file)
    }

    /// The parts of the file, in the order in which it is written.
    #[must_use]
    pub fn parts(self) -> Vec<(&'static str, Cell)> {
        vec![
            ("schema", Cell::from(HISTORY_SCHEMA)),
            ("as_of", Cell::from(self.as_of)),
            ("source", Cell::from(self.source)),
            ("presidents", written(self.presidents)),
            ("years", written(self.years)),
        ]
    }
}
