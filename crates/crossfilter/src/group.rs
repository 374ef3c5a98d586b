//! Counts of the remaining rows, by code.

use crate::Column;
use crate::codes::{Code, each};
use std::sync::Arc;

/// What a group counts.
#[derive(Clone, Debug)]
pub struct GroupBy {
    /// The column whose codes the rows are counted by.
    pub keys: Arc<Column>,
    /// The index of the dimension whose filter this group ignores, if any.
    pub ignores: Option<usize>,
}

/// Counts of rows by code, which the selection keeps up to date.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    keys: Arc<Column>,
    /// The bits of the dimensions whose filters the group applies.
    obeyed: u16,
    counts: Vec<u32>,
}

impl Group {
    /// Creates a group that counts all rows.
    pub(crate) fn new(by: &GroupBy) -> Self {
        Self {
            keys: Arc::clone(&by.keys),
            obeyed: by.ignores.map_or(u16::MAX, |dimension| !(1 << dimension)),
            counts: by.keys.totals().to_vec(),
        }
    }

    /// The number of remaining rows with each code.
    pub(crate) fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// Whether the group applies the filter with this bit.
    pub(crate) const fn obeys(&self, bit: u16) -> bool {
        self.obeyed & bit != 0
    }

    /// Counts again, in one pass over all rows.
    pub(crate) fn recount(&mut self, masks: &[u16]) {
        self.counts.fill(0);
        let (counts, obeyed) = (&mut self.counts, self.obeyed);
        each!(self.keys.codes(), |keys| recount(
            counts, keys, masks, obeyed
        ));
    }

    /// Adds `step` to the count of each of these rows that fails no other filter than the one with `bit`.
    pub(crate) fn shift(&mut self, rows: &[u32], masks: &[u16], bit: u16, step: u32) {
        let (counts, others) = (&mut self.counts, self.obeyed & !bit);
        each!(self.keys.codes(), |keys| shift(
            counts, keys, masks, rows, others, step
        ));
    }
}

fn recount<C: Code>(counts: &mut [u32], keys: &[C], masks: &[u16], obeyed: u16) {
    for (key, mask) in keys.iter().zip(masks) {
        counts[key.index()] += u32::from(mask & obeyed == 0);
    }
}

/// The loop has no branch, because it is unpredictable which rows fail another filter.
fn shift<C: Code>(
    counts: &mut [u32],
    keys: &[C],
    masks: &[u16],
    rows: &[u32],
    others: u16,
    step: u32,
) {
    for row in rows {
        let row = *row as usize;
        let count = &mut counts[keys[row].index()];
        *count = count.wrapping_add(step * u32::from(masks[row] & others == 0));
    }
}
