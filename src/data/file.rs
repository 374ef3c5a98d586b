//! The shape of `obama.json`, described for others by `data/records.schema.json`.

use super::Cell;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The value of `schema` in a file of this shape.
pub const SCHEMA: &str = "commutations/records/1";

/// Columns of equal length, by name.
pub type Table = BTreeMap<String, Vec<Cell>>;

/// A list of grants as it is stored: one list a column.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RecordsFile {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// Who published the list, what it is called, where it stood, and when it was copied.
    pub source: BTreeMap<String, String>,
    /// Judicial districts; cases name them by their place in this list, from 0.
    pub districts: Vec<String>,
    /// One entry a grant.
    pub people: Table,
    /// One entry a case, in the order of the people.
    pub cases: Table,
}
