//! The validated list that everything else reads.

use crate::domain::{District, Grant, GrantId};

/// Where the list comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What the list is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its web address, without a scheme.
    pub page: String,
    /// The month in which the copy was made, `YYYY-MM`.
    pub copied: String,
}

/// Validated grants, in the order of their dates and of the source within a date. Never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// A word that changes with any word of the list.
    pub edition: String,
    /// Where the list comes from.
    pub source: Source,
    /// The judicial districts that cases point to.
    pub districts: Vec<District>,
    /// The grants.
    pub grants: Vec<Grant>,
}

impl Dataset {
    /// The grant in that row, where there is such a row.
    #[must_use]
    pub fn grant(&self, row: u32) -> Option<&Grant> {
        self.grants.get(usize::try_from(row).ok()?)
    }

    /// The row of the grant with this id.
    #[must_use]
    pub fn row(&self, id: GrantId) -> Option<u32> {
        let index = self.grants.binary_search_by_key(&id, |grant| grant.id);
        u32::try_from(index.ok()?).ok()
    }
}
