//! A column of sets of tags.

use super::rank::rank;
use super::{CodeSet, Column, EngineError};
use std::sync::Arc;

/// A column of sets of tags, such as the drugs of a case: a set is up to 64 bits, and each
/// different set has a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    sets: Box<[u64]>,
    column: Arc<Column>,
}

impl Tags {
    /// The column of these sets, a bit a tag.
    ///
    /// # Errors
    /// When there are more than 65,536 different sets.
    pub fn new(sets: impl ExactSizeIterator<Item = u64> + Clone) -> Result<Self, EngineError> {
        let (sets, column) = rank(sets.map(u64::cast_signed))?;
        Ok(Self {
            sets: sets.into_iter().map(i64::cast_unsigned).collect(),
            column: Arc::new(column),
        })
    }

    /// The same with an [index](Column::indexed).
    #[must_use]
    pub fn indexed(self) -> Self {
        Self {
            column: Arc::new(Arc::unwrap_or_clone(self.column).indexed()),
            ..self
        }
    }

    /// The different sets: what each code stands for.
    #[must_use]
    pub const fn sets(&self) -> &[u64] {
        &self.sets
    }

    /// The codes.
    #[must_use]
    pub const fn column(&self) -> &Arc<Column> {
        &self.column
    }

    /// The clause that admits the rows with any of `tags`, a bit a tag: with none, no row.
    #[must_use]
    pub fn any_of(&self, tags: u64) -> CodeSet {
        CodeSet::of(self.sets.len(), |code| self.sets[code] & tags != 0)
    }

    /// Counts by tag from counts by code: a row counts under each of its tags.
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
        let counts = tags.by_tag(tags.column().totals());
        assert_eq!((counts[0], counts[1], counts[2], counts[63]), (2, 3, 0, 1));
        let admitted = |asked: u64| {
            let clause = tags.any_of(asked);
            (0..5)
                .filter(|row| clause.contains(tags.column().code(*row).unwrap()))
                .collect::<Vec<usize>>()
        };
        assert_eq!(admitted(0b01), [0, 3]);
        assert_eq!(admitted(0b10 | high), [0, 1, 3, 4]);
        assert!(admitted(0).is_empty());
    }
}
