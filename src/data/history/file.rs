//! The shape of `history.json`, documented in `data/history.schema.json`.

use crate::data::parts::{Parts, Table, written};
use crate::data::{Cell, LoadError};

/// The value of `schema` in a file of this shape.
pub const HISTORY_SCHEMA: &str = "commutations/history/1";

/// The history as stored, column by column.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryFile {
    /// The day up to which the last figures count, `YYYY-MM-DD`.
    pub as_of: String,
    /// The sources of the figures.
    pub source: String,
    /// The presidents, in order of time.
    pub presidents: Table,
    /// The fiscal years or the parts of those that presidents share, in order of time.
    pub years: Table,
}

impl HistoryFile {
    /// Parses the text of a history file and checks its outer shape.
    ///
    /// # Errors
    /// Says which part is missing, unknown or invalid, or which schema the file has.
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

    /// Returns the parts of the file, in the order in which they are written.
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
