//! The rows of a column, sorted by code.

use crate::codes::{Code, Codes, each};
use std::ops::Range;

/// The row numbers, sorted by code and then by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Index {
    /// The start of each code's rows in `rows`, and then the end of the last one's.
    starts: Box<[u32]>,
    rows: Box<[u32]>,
}

impl Index {
    /// Creates the index by a counting sort; `totals` is the number of rows with each code.
    pub(crate) fn new(codes: &Codes, totals: &[u32]) -> Self {
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

    /// The rows with any of these codes.
    pub(crate) fn rows(&self, codes: Range<usize>) -> &[u32] {
        let start = self.starts.get(codes.start).copied().unwrap_or(0);
        let end = self.starts.get(codes.end).copied().unwrap_or(start);
        self.rows.get(start as usize..end as usize).unwrap_or(&[])
    }

    /// The size in bytes.
    pub(crate) const fn bytes(&self) -> usize {
        4 * (self.starts.len() + self.rows.len())
    }
}

fn sorted<C: Code>(codes: &[C], mut next: Vec<u32>) -> Box<[u32]> {
    let mut rows = vec![0; codes.len()];
    for (row, code) in (0..).zip(codes) {
        let next = &mut next[code.index()];
        rows[*next as usize] = row;
        *next += 1;
    }
    rows.into()
}
