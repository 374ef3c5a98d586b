//! The rows of a column, sorted by code.

use super::codes::{Code, Codes, each};
use std::ops::Range;

/// The rows sorted by code: of the same code, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Index {
    /// Where the rows of each code start, and after the last code, where they end.
    starts: Box<[u32]>,
    rows: Box<[u32]>,
}

impl Index {
    /// Sorts by counting, in two passes; `totals` is how many rows have each code.
    pub(super) fn new(codes: &Codes, totals: &[u32]) -> Self {
        let mut starts = Vec::with_capacity(totals.len() + 1);
        let mut start = 0;
        starts.push(start);
        for total in totals {
            start += total;
            starts.push(start);
        }
        let rows = each!(codes, |codes| sorted(codes, starts.clone()));
        Self {
            starts: starts.into(),
            rows,
        }
    }

    /// The rows that have one of these codes.
    pub(super) fn rows(&self, codes: Range<usize>) -> &[u32] {
        let start = self.starts.get(codes.start).copied().unwrap_or(0);
        let end = self.starts.get(codes.end).copied().unwrap_or(start);
        self.rows.get(start as usize..end as usize).unwrap_or(&[])
    }

    /// How many bytes it takes.
    pub(super) const fn bytes(&self) -> usize {
        4 * (self.starts.len() + self.rows.len())
    }
}

fn sorted<C: Code>(codes: &[C], mut next: Vec<u32>) -> Box<[u32]> {
    let mut rows = vec![0; codes.len()];
    for (row, code) in (0..).zip(codes) {
        let place = &mut next[code.place()];
        rows[*place as usize] = row;
        *place += 1;
    }
    rows.into()
}
