//! The shape of `records.json`, described for others by `data/records.schema.json`.

use super::parts::{Parts, Table, written};
use super::{Cell, LoadError};

/// The value of `schema` in a file of this shape.
pub const SCHEMA: &str = "commutations/records/4";

/// A list of grants as it is stored: one list a column.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordsFile {
    /// A word that changes with any word of the list.
    pub edition: String,
    /// Who published the list, what it is called, where it stood, and when it was copied.
    pub source: Vec<(String, Cell)>,
    /// Judicial districts; cases name them by their place in this list, from 0.
    pub districts: Vec<Cell>,
    /// One entry a grant.
    pub people: Table,
    /// One entry a case, in the order of the people.
    pub cases: Table,
}

impl RecordsFile {
    /// Reads the text of a data file, as far as its outer shape goes.
    ///
    /// # Errors
    /// Says what of that shape is missing, too much, or of another version.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let mut parts = Parts::read(text, SCHEMA)?;
        let file = Self {
            edition: parts.text("edition")?,
            source: parts.object("source")?,
            districts: parts.list("districts")?,
            people: parts.table("people")?,
            cases: parts.table("cases")?,
        };
        parts.end()?;
        Ok(file)
    }

    /// The parts of the file, in the order in which it is written.
    #[must_use]
    pub fn parts(self) -> Vec<(&'static str, Cell)> {
        vec![
            ("schema", Cell::from(SCHEMA)),
            ("edition", Cell::from(self.edition)),
            ("source", Cell::Object(self.source)),
            ("districts", Cell::List(self.districts)),
            ("people", written(self.people)),
            ("cases", written(self.cases)),
        ]
    }
}
