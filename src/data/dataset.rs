//! The validated records, from which everything else is computed.

use super::About;
use crate::domain::{District, Grant, GrantId};

/// The source of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The title of the list.
    pub title: String,
    /// The publisher.
    pub publisher: String,
    /// Its web address, without a scheme.
    pub page: String,
    /// The month in which the copy was made, `YYYY-MM`.
    pub copied: String,
}

/// Validated grants, in order of date and, within a date, in the order of the source. Immutable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// A text that changes whenever the list does.
    pub edition: String,
    /// Who granted, and what else is particular to the list.
    pub about: About,
    /// The source of the list.
    pub source: Source,
    /// The districts, or other places, to which cases refer by index.
    pub districts: Vec<District>,
    /// The grants.
    pub grants: Vec<Grant>,
}

impl Dataset {
    /// Returns the grant in this row, if there is one.
    #[must_use]
    pub fn grant(&self, row: u32) -> Option<&Grant> {
        self.grants.get(usize::try_from(row).ok()?)
    }

    /// Returns the list without the history, the report and the cards that it came with: it will stand alone.
    #[must_use]
    pub fn alone(mut self) -> Self {
        self.about.history = None;
        self.about.has_report = false;
        self.about.cards.clear();
        self
    }

    /// Returns the row of the grant with this id, if there is one.
    #[must_use]
    pub fn row(&self, id: GrantId) -> Option<u32> {
        let index = self.grants.binary_search_by_key(&id, |grant| grant.id);
        u32::try_from(index.ok()?).ok()
    }
}
