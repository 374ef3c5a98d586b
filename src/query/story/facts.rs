//! The data about which a story is told.

use crate::data::{History, People};
use crate::query::{Clauses, Columns};

/// The data about which a story is told.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The list with its details.
    pub people: People<'a>,
    /// Its columns, with the details in them: without, nobody is found by words or by time served.
    pub columns: &'a Columns,
    /// The history.
    pub history: &'a History,
}

/// How the query of an address becomes a filter.
pub(super) type Decode<'a> = &'a dyn Fn(&str) -> Clauses;
