//! A column of sets of tags.

use crate::rank::rank;
use crate::{CodeSet, Column, Error};
use std::sync::Arc;

/// A column of sets of tags, such as the drugs of a case. A set has up to 64 bits, one per tag; each
/// different set has a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    sets: Box<[u64]>,
    column: Arc<Column>,
}

impl Tags {
    /// Creates a column of these sets.
    ///
    /// # Errors
    /// Returns an error if there are more than 65,536 different sets.
    pub fn new(sets: impl ExactSizeIterator<Item = u64> + Clone) -> Result<Self, Error> {
        let (sets, column) = rank(sets.map(u64::cast_signed))?;
        Ok(Self {
            sets: sets.into_iter().map(i64::cast_unsigned).collect(),
            column: Arc::new(column),
        })
    }

    /// The same column with an [index](Column::indexed).
    #[must_use]
    pub fn indexed(self) -> Self {
        Self {
            column: Arc::new(Arc::unwrap_or_clone(self.column).indexed()),
            ..self
        }
    }

    /// The different sets; a code is an index into them.
    #[must_use]
    pub const fn sets(&self) -> &[u64] {
        &self.sets
    }

    /// The column of the codes.
    #[must_use]
    pub const fn column(&self) -> &Arc<Column> {
        &self.column
    }

    /// The filter that selects the rows with any of `tags`; no rows if there are no tags.
    #[must_use]
    pub fn any_of(&self, tags: u64) -> CodeSet {
        CodeSet::from_fn(self.sets.len(), |code| self.sets[code] & tags != 0)
    }

    /// Converts counts by code to counts by tag; a row counts under each of its tags.
    #[must_use]
    pub fn by_tag(&self, by_code: &[u32]) -> [u32; 64] {
        let mut counts = [0; 64];
        for (set, rows) in self.sets.iter().zip(by_code) {
            for (tag, count) in counts.iter_mut().enumerate() {
                *count += rows * u32::from(set >> tag & 1 == 1);
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_counts_under_each_of_its_tags() {
        let high = 1 << 63;
        let tags = Tags::new([0b11, 0b10, 0, 0b11, high].into_iter()).unwrap();
        let sets = tags.sets();
        let counts = tags.by_tag(tags.column().totals());
        assert_eq!((counts[0], counts[1], counts[2], counts[63]), (2, 3, 0, 1));
        let codes = |tags: &[u64]| CodeSet::from_fn(4, |code| tags.contains(&sets[code]));
        assert_eq!(tags.any_of(0b01), codes(&[0b11]));
        assert_eq!(tags.any_of(0b10 | high), codes(&[0b11, 0b10, high]));
        assert_eq!(tags.any_of(0), codes(&[]));
    }
}
