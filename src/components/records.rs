//! What every component may read: the records, which never change.

use super::Shared;
use super::story::Tale;
use crate::data::{Dataset, Details, History, People};
use crate::query::explore::Change;
use crate::query::story::Facts;
use crate::query::{Clauses, Columns, Outcome};
use std::rc::Rc;

/// The records and what is made of them once.
#[derive(Debug)]
pub struct Library {
    /// The grants.
    pub dataset: Shared<Dataset>,
    /// The same, ready to be filtered.
    pub columns: Rc<Columns>,
    /// Their counts without any filter.
    pub all: Shared<Outcome>,
    /// What loads after the first view, once it is there.
    pub further: Option<Further>,
}

/// What loads after the first view.
#[derive(Debug)]
pub struct Further {
    /// The details of the grants.
    pub details: Details,
    /// What each grant made of its sentence, one entry a grant.
    pub changes: Vec<Change>,
    /// Clemency since 1900, or a sentence that says why it is not to be had.
    pub history: Result<History, String>,
    /// The report that is checked, likewise.
    pub tale: Result<Tale, String>,
}

impl Library {
    /// The grants with their details, once these are loaded.
    #[must_use]
    pub fn people(&self) -> Option<People<'_>> {
        Some(People {
            dataset: &self.dataset,
            details: &self.further.as_ref()?.details,
        })
    }

    /// What each grant made of its sentence; nothing before the details are loaded.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        self.further
            .as_ref()
            .map_or(&[], |further| &further.changes)
    }

    /// All data about which a story can be told, once they are loaded.
    #[must_use]
    pub fn facts(&self) -> Option<Facts<'_>> {
        Some(Facts {
            people: self.people()?,
            columns: &self.columns,
            history: self.history()?,
        })
    }

    /// Clemency since 1900, once it is loaded.
    #[must_use]
    pub fn history(&self) -> Option<&History> {
        self.further.as_ref()?.history.as_ref().ok()
    }
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
        further: Option<Further>,
    ) -> Self {
        let all = Outcome::new(&columns, &Clauses::default());
        Self::new(Library {
            dataset,
            columns: Rc::new(columns),
            all: Shared::new(all),
            further,
        })
    }
}
