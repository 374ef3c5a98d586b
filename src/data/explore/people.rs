//! Each grant with its details.

use super::Details;
use crate::data::Dataset;
use crate::domain::{Detail, Grant};

/// The grants of a list together with their details.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    /// The grants.
    pub dataset: &'a Dataset,
    /// Their details.
    pub details: &'a Details,
}

impl<'a> People<'a> {
    /// The grant in that row and its details, where there is such a row.
    #[must_use]
    pub fn at(self, row: u32) -> Option<(&'a Grant, &'a Detail)> {
        let row = usize::try_from(row).ok()?;
        Some((self.dataset.grants.get(row)?, self.details.grants.get(row)?))
    }

    /// Each grant and its details, in the order of the list.
    pub fn all(self) -> impl Iterator<Item = (&'a Grant, &'a Detail)> {
        self.dataset.grants.iter().zip(&self.details.grants)
    }
}
