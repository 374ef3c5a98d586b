//! A column of ordered numbers.

use crate::rank::rank;
use crate::{CodeSet, Column, Error};
use std::ops::{Bound, RangeBounds};
use std::sync::Arc;

/// A column of ordered whole numbers, such as days or months. Its codes are their ranks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    values: Box<[i64]>,
    column: Arc<Column>,
}

impl Numbers {
    /// Creates a column of these numbers.
    ///
    /// # Errors
    /// Returns an error if there are more than 65,536 different numbers.
    pub fn new(numbers: impl ExactSizeIterator<Item = i64> + Clone) -> Result<Self, Error> {
        let (values, column) = rank(numbers)?;
        Ok(Self {
            values: values.into(),
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

    /// The different numbers in ascending order; a code is an index into them.
    #[must_use]
    pub const fn values(&self) -> &[i64] {
        &self.values
    }

    /// The column of the codes.
    #[must_use]
    pub const fn column(&self) -> &Arc<Column> {
        &self.column
    }

    /// The filter that selects the numbers in `range`: `from..to`, `from..=to`, `from..` or `..`.
    #[must_use]
    pub fn within(&self, range: &impl RangeBounds<i64>) -> CodeSet {
        let below = |number: i64| self.values.partition_point(|value| *value < number);
        let up_to = |number: i64| self.values.partition_point(|value| *value <= number);
        let start = match range.start_bound() {
            Bound::Included(from) => below(*from),
            Bound::Excluded(from) => up_to(*from),
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(to) => up_to(*to),
            Bound::Excluded(to) => below(*to),
            Bound::Unbounded => self.values.len(),
        };
        CodeSet::range(self.values.len(), start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_selects_the_numbers_within() {
        let numbers = Numbers::new([30, 10, 20, 10].into_iter()).unwrap();
        let codes = |range| CodeSet::range(3, range);
        assert_eq!(numbers.values(), [10, 20, 30]);
        assert_eq!(numbers.within(&(10..30)), codes(0..2));
        assert_eq!(numbers.within(&(11..=30)), codes(1..3));
        assert_eq!(numbers.within(&(..=5)), codes(0..0));
        assert_eq!(
            numbers.within(&(Bound::Excluded(10), Bound::Unbounded)),
            codes(1..3)
        );
        assert_eq!(numbers.within(&..), codes(0..3));
        #[expect(clippy::reversed_empty_ranges, reason = "a reader can drag backwards")]
        let backwards = numbers.within(&(30..=10));
        assert_eq!(backwards, CodeSet::none(3));
    }
}
