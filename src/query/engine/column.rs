//! A column: a code for each row.

use super::CodeSet;
use super::codes::Codes;
use super::index::Index;

/// A code for each row. Made once, shared by every selection over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    codes: Codes,
    /// How many rows have each code.
    totals: Box<[u32]>,
    index: Option<Index>,
}

impl Column {
    /// The column of these codes, one a row. There are at least `cardinality` different codes, from
    /// 0 on, and more where a greater one is met; never more than 65,536.
    #[must_use]
    pub fn new(cardinality: usize, codes: Vec<u16>) -> Self {
        let totals = totals(cardinality.min(1 << 16), &codes);
        let codes = if totals.len() > 1 << 8 {
            Codes::Wide(codes.into())
        } else {
            // None is beyond u8: all codes are less than there are totals.
            Codes::Narrow(codes.iter().map(|code| *code as u8).collect())
        };
        Self {
            codes,
            totals,
            index: None,
        }
    }

    /// The column of a yes (1) or no (0) for each row.
    #[must_use]
    pub fn flags(flags: impl Iterator<Item = bool>) -> Self {
        Self::new(2, flags.map(u16::from).collect())
    }

    /// The same column with an index of its rows (4 bytes each), by which a small change of a
    /// clause takes little time however many rows there are. (With 2³² rows or more there is none:
    /// no selection takes so many.)
    #[must_use]
    pub fn indexed(mut self) -> Self {
        if self.index.is_none() && u32::try_from(self.len()).is_ok() {
            self.index = Some(Index::new(&self.codes, &self.totals));
        }
        self
    }

    /// How many rows there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there are no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many codes there are: each is less than this.
    #[must_use]
    pub const fn cardinality(&self) -> usize {
        self.totals.len()
    }

    /// How many rows have each code, without any clause.
    #[must_use]
    pub const fn totals(&self) -> &[u32] {
        &self.totals
    }

    /// The code of `row`, where there is such a row.
    #[must_use]
    pub fn code(&self, row: usize) -> Option<usize> {
        self.codes.get(row)
    }

    /// The clause that admits every row.
    #[must_use]
    pub fn open(&self) -> CodeSet {
        CodeSet::all(self.cardinality())
    }

    /// How many bytes it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.codes.bytes() + 4 * self.totals.len() + self.index.as_ref().map_or(0, Index::bytes)
    }

    pub(super) const fn codes(&self) -> &Codes {
        &self.codes
    }

    pub(super) const fn index(&self) -> Option<&Index> {
        self.index.as_ref()
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
        for (cardinality, codes) in [(3, [0, 2, 255]), (3, [0, 256, 1]), (300, [0, 1, 2])] {
            let column = Column::new(cardinality, codes.to_vec());
            for (row, code) in codes.into_iter().enumerate() {
                assert_eq!(column.code(row), Some(usize::from(code)));
            }
            assert_eq!(column.code(3), None);
            let most = usize::from(codes.into_iter().max().unwrap()) + 1;
            assert_eq!(column.cardinality(), most.max(cardinality));
            assert_eq!(column.totals().iter().sum::<u32>(), 3);
        }
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
