//! The data that a story refers to.

use crate::data::{Dataset, History};
use crate::query::{Columns, Filter};

/// The data that a story refers to.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// The columns of the records.
    pub columns: &'a Columns,
    /// The history.
    pub history: &'a History,
}

/// Converts the query of an address to a filter.
pub(super) type Decode<'a> = &'a dyn Fn(&str) -> Filter;
