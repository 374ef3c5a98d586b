//! A column: one code per row.

use crate::CodeSet;
use crate::codes::Codes;
use crate::index::Index;

/// One code per row. A column is created once and shared by every selection over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    codes: Codes,
    /// The number of rows with each code.
    totals: Box<[u32]>,
    index: Option<Index>,
}

impl Column {
    /// Creates a column from one code per row. Its cardinality is `cardinality` (at most 65,536), or more if
    /// that is not above every code.
    #[must_use]
    pub fn new(cardinality: usize, codes: Vec<u16>) -> Self {
        let totals = totals(cardinality.min(1 << 16), &codes);
        let codes = if totals.len() > 1 << 8 {
            Codes::Wide(codes.into())
        } else {
            // Every code is below the number of totals, so it fits.
            Codes::Narrow(codes.iter().map(|code| *code as u8).collect())
        };
        Self {
            codes,
            totals,
            index: None,
        }
    }

    /// Creates a column from one flag per row: `false` is 0, `true` is 1.
    #[must_use]
    pub fn flags(flags: impl Iterator<Item = bool>) -> Self {
        Self::new(2, flags.map(u16::from).collect())
    }

    /// The same column with an index of its rows (4 bytes per row). With an index, a small change of the
    /// filter is fast in a table of any size. It is worthwhile for more than about 10,000 rows.
    #[must_use]
    pub fn indexed(mut self) -> Self {
        // The selection refuses a table with more rows.
        if self.index.is_none() && u32::try_from(self.codes.len()).is_ok() {
            self.index = Some(Index::new(&self.codes, &self.totals));
        }
        self
    }

    /// The number of codes; each code is below it.
    #[must_use]
    pub const fn cardinality(&self) -> usize {
        self.totals.len()
    }

    /// The filter that selects every row.
    #[must_use]
    pub fn all(&self) -> CodeSet {
        CodeSet::all(self.cardinality())
    }

    /// The number of rows.
    pub(crate) const fn row_count(&self) -> usize {
        self.codes.len()
    }

    /// The number of rows with each code, regardless of filters.
    pub(crate) const fn totals(&self) -> &[u32] {
        &self.totals
    }

    pub(crate) const fn codes(&self) -> &Codes {
        &self.codes
    }

    pub(crate) const fn index(&self) -> Option<&Index> {
        self.index.as_ref()
    }

    /// The size in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.codes.bytes() + 4 * self.totals.len() + self.index.as_ref().map_or(0, Index::bytes)
    }
}

fn totals(cardinality: usize, codes: &[u16]) -> Box<[u32]> {
    let greatest = codes.iter().max().map_or(0, |code| usize::from(*code) + 1);
    let mut totals = vec![0_u32; cardinality.max(greatest)];
    for code in codes {
        let total = &mut totals[usize::from(*code)];
        *total = total.wrapping_add(1);
    }
    totals.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_as_wide_as_its_codes() {
        let codes = |cardinality, codes: [u16; 3]| Column::new(cardinality, codes.into()).codes;
        assert_eq!(codes(3, [0, 2, 255]), Codes::Narrow([0, 2, 255].into()));
        assert_eq!(codes(3, [0, 256, 1]), Codes::Wide([0, 256, 1].into()));
        assert_eq!(codes(300, [0, 1, 2]), Codes::Wide([0, 1, 2].into()));
    }

    #[test]
    fn the_cardinality_covers_every_code_and_has_a_limit() {
        assert_eq!(Column::new(3, vec![0, 7]).cardinality(), 8);
        assert_eq!(Column::new(3, vec![0, 1]).totals(), [1, 1, 0]);
        assert_eq!(Column::new(99_999, Vec::new()).cardinality(), 65_536);
    }

    #[test]
    fn an_index_lists_the_rows_of_each_code() {
        let column = Column::new(4, vec![2, 0, 2, 3]).indexed();
        let index = column.index().unwrap();
        assert_eq!(index.rows(0..1), [1]);
        assert!(index.rows(1..2).is_empty());
        assert_eq!(index.rows(1..4), [0, 2, 3]);
        assert!(index.rows(4..9).is_empty());
    }
}
