//! The shape of `details.json`, described for others by `data/details.schema.json`.

use crate::data::parts::{Parts, Table, written};
use crate::data::{Cell, Dataset, LoadError};
use crate::domain::Grant;

/// The value of `schema` in a file of this shape.
pub const DETAILS_SCHEMA: &str = "commutations/details/2";

/// The details of a list of grants as they are stored: one list a column.
#[derive(Clone, Debug, PartialEq)]
pub struct DetailsFile {
    /// Which records these are the details of: their edition, and how many people and cases they have.
    pub records: Vec<(String, Cell)>,
    /// One entry a grant, in the order of the records.
    pub people: Table,
    /// One entry a case, in the order of the people.
    pub cases: Table,
}

impl DetailsFile {
    /// Reads the text of a details file, as far as its outer shape goes.
    ///
    /// # Errors
    /// Says what of that shape is missing, too much, or of another version.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let mut parts = Parts::read(text, DETAILS_SCHEMA)?;
        let file = Self {
            records: parts.object("records")?,
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
            ("schema", Cell::from(DETAILS_SCHEMA)),
            ("records", Cell::Object(self.records)),
            ("people", written(self.people)),
            ("cases", written(self.cases)),
        ]
    }
}

/// What a file with the details of `dataset` says of its records.
pub(super) fn records(dataset: &Dataset) -> [(&'static str, Cell); 3] {
    let number = |count: usize| Cell::from(u32::try_from(count).unwrap_or(u32::MAX));
    [
        ("edition", Cell::from(dataset.edition.as_str())),
        ("people", number(dataset.grants.len())),
        ("cases", number(cases(dataset))),
    ]
}

/// How many cases the grants of `dataset` are about.
pub(super) fn cases(dataset: &Dataset) -> usize {
    dataset.grants.iter().map(Grant::case_count).sum()
}
