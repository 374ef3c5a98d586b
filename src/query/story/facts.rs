//! The data that a story is about.

use crate::data::{Dataset, History};
use crate::query::{Columns, Filter};

/// The data that a story is about.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The list.
    pub dataset: &'a Dataset,
    /// Its columns.
    pub columns: &'a Columns,
    /// The history.
    pub history: &'a History,
}

/// How the query of an address becomes a filter.
pub(super) type Decode<'a> = &'a dyn Fn(&str) -> Filter;
