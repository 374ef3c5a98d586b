//! What every component may read: the records, which never change.

use super::Shared;
use crate::data::{Dataset, Details, People};
use crate::query::explore::Change;
use crate::query::{Clauses, Columns, Outcome};

/// The records and what is made of them once.
#[derive(Debug)]
pub struct Library {
    /// The grants.
    pub dataset: Shared<Dataset>,
    /// Their details, once they are loaded.
    pub details: Option<Details>,
    /// What each grant made of its sentence, one entry a grant, once the details are loaded.
    pub changes: Vec<Change>,
    /// The same, ready to be filtered.
    pub columns: Columns,
    /// Their counts without any filter.
    pub all: Outcome,
}

impl Library {
    /// The grants with their details, once these are loaded.
    #[must_use]
    pub fn people(&self) -> Option<People<'_>> {
        let details = self.details.as_ref()?;
        Some(People {
            dataset: &self.dataset,
            details,
        })
    }
}

/// The records, shared by all components.
pub type Records = Shared<Library>;

impl Records {
    /// The records of `dataset`.
    #[must_use]
    pub fn of(dataset: Dataset) -> Self {
        let columns = Columns::new(&dataset);
        Self::with(Shared::new(dataset), columns, None, Vec::new())
    }

    /// The records of `dataset`, whose `columns` they are.
    pub(super) fn with(
        dataset: Shared<Dataset>,
        columns: Columns,
        details: Option<Details>,
        changes: Vec<Change>,
    ) -> Self {
        let all = Outcome::new(&columns, &Clauses::default());
        Self::new(Library {
            dataset,
            details,
            changes,
            columns,
            all,
        })
    }
}
