//! The shape of `records.json`, documented in `data/records.schema.json`.

use super::parts::{Parts, Table, written};
use super::{Cell, LoadError};

/// The value of `schema` in a file of this shape.
pub const SCHEMA: &str = "commutations/records/5";

/// A list of grants as stored, column by column.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordsFile {
    /// A text that changes whenever the list does.
    pub edition: String,
    /// Who granted, and what else is particular to the list.
    pub about: Vec<(String, Cell)>,
    /// The publisher, title and page of the list, and the month of the copy.
    pub source: Vec<(String, Cell)>,
    /// The districts, or other places, to which cases refer by index, from 0.
    pub districts: Vec<Cell>,
    /// The grants, one entry per person.
    pub people: Table,
    /// The cases, in the order of the people.
    pub cases: Table,
}

impl RecordsFile {
    /// Parses the text of a data file and checks its outer shape.
    ///
    /// # Errors
    /// Says which part is missing, unknown or invalid, or which schema the file has.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let mut parts = Parts::read(text, SCHEMA)?;
        let file = Self {
            edition: parts.text("edition")?,
            about: parts.object("about")?,
            source: parts.object("source")?,
            districts: parts.list("districts")?,
            people: parts.table("people")?,
            cases: parts.table("cases")?,
        };
        parts.end()?;
        Ok(file)
    }

    /// Returns the parts of the file, in the order in which they are written.
    #[must_use]
    pub fn parts(self) -> Vec<(&'static str, Cell)> {
        vec![
            ("schema", Cell::from(SCHEMA)),
            ("edition", Cell::from(self.edition)),
            ("about", Cell::Object(self.about)),
            ("source", Cell::Object(self.source)),
            ("districts", Cell::List(self.districts)),
            ("people", written(self.people)),
            ("cases", written(self.cases)),
        ]
    }
}
