//! What every component may read: the records, which never change.

use super::Shared;
use crate::data::{Dataset, Details};
use crate::domain::GrantId;
use crate::query::{Clauses, Columns, Outcome};

/// The records and what is made of them once.
#[derive(Debug)]
pub struct Library {
    /// The grants.
    pub dataset: Shared<Dataset>,
    /// Their details, once they are loaded.
    pub details: Option<Details>,
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
        Self::with(Shared::new(dataset), columns, None)
    }

    /// The records of `dataset`, whose `columns` they are.
    pub(super) fn with(
        dataset: Shared<Dataset>,
        columns: Columns,
        details: Option<Details>,
    ) -> Self {
        let all = Outcome::new(&columns, &Clauses::default());
        Self::new(Library {
            dataset,
            details,
            columns,
            all,
        })
    }

    /// The place in the list of the grant with this id.
    #[must_use]
    pub fn row(&self, id: GrantId) -> Option<u32> {
        let place = self
            .dataset
            .grants
            .binary_search_by_key(&id, |grant| grant.id);
        place.ok().and_then(|place| u32::try_from(place).ok())
    }
}
