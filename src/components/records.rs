//! What every component may read: the records, which never change.

use super::Shared;
use crate::data::Dataset;
use crate::query::{Clauses, Columns, Outcome};

/// The records and what is made of them once.
#[derive(Debug)]
pub struct Library {
    /// The grants.
    pub dataset: Dataset,
    /// The same, ready to be filtered.
    pub columns: Columns,
    /// Their counts without any filter.
    pub all: Outcome,
}

/// The records, shared by all components.
pub type Records = Shared<Library>;

impl Records {
    /// The records of `dataset`.
    #[must_use]
    pub fn of(dataset: Dataset) -> Self {
        let columns = Columns::new(&dataset);
        let all = Outcome::new(&columns, &Clauses::default());
        Self::new(Library {
            dataset,
            columns,
            all,
        })
    }
}
