//! The previous and the next record in the view.

use crate::text::record::position;

/// The position of a record in the table of the view, and its neighbors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbors {
    /// The previous row of the data, in the order of the table.
    pub previous: Option<u32>,
    /// The next row.
    pub next: Option<u32>,
    /// The position of the record, from 1.
    pub number: u32,
    /// The number of rows in the view.
    pub count: u32,
}

impl Neighbors {
    /// Returns the position in words: `17 of 214 in this view`.
    #[must_use]
    pub fn words(&self) -> String {
        position(self.number, self.count)
    }
}

/// Returns the neighbors of `row` in `sorted`, the rows of the view in the order of its table; `None` if the
/// view does not include the row.
#[must_use]
pub fn neighbors(sorted: &[u32], row: u32) -> Option<Neighbors> {
    let index = sorted.iter().position(|own| *own == row)?;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Some(Neighbors {
        previous: index
            .checked_sub(1)
            .and_then(|own| sorted.get(own))
            .copied(),
        next: sorted.get(index + 1).copied(),
        number: number(index + 1),
        count: number(sorted.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbors_follow_the_order_of_the_table() {
        let sorted = [7, 3, 9];
        let beside = |row| neighbors(&sorted, row).map(|own| (own.previous, own.next, own.words()));
        let words = |number| format!("{number} of 3 in this view");
        assert_eq!(beside(7), Some((None, Some(3), words(1))));
        assert_eq!(beside(3), Some((Some(7), Some(9), words(2))));
        assert_eq!(beside(9), Some((Some(3), None, words(3))));
        assert_eq!(beside(4), None);
        assert_eq!(neighbors(&[], 4), None);
    }
}
