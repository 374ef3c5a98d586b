//! What is known of each grant beside what the first view reads.

use super::{DetailsFile, decode};
use crate::data::{Dataset, LoadError};
use crate::domain::Detail;

/// Validated details of all grants of a [`Dataset`]. Never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// One entry a grant, in the order of [`Dataset::grants`].
    pub grants: Vec<Detail>,
}

impl Details {
    /// Reads the text of a file with the details of `dataset`.
    ///
    /// # Errors
    /// Refuses details of other records, and else names the first record and field that is not what
    /// it has to be.
    #[inline(never)]
    pub fn from_json(text: &str, dataset: &Dataset) -> Result<Self, LoadError> {
        Self::from_file(&DetailsFile::parse(text)?, dataset)
    }

    /// Validates a file that has been read.
    ///
    /// # Errors
    /// Refuses details of other records, and else names the first record and field that is not what
    /// it has to be.
    pub fn from_file(file: &DetailsFile, dataset: &Dataset) -> Result<Self, LoadError> {
        decode::details(file, dataset)
    }
}
