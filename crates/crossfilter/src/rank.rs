//! Replaces whole numbers of any size with their ranks.

use crate::{Column, Error};

/// Ranks are looked up in a table if the range of the numbers is smaller than this.
const TABLE: u64 = 1 << 16;

/// Returns the different numbers in ascending order, and the column of their ranks.
pub(crate) fn rank(
    numbers: impl ExactSizeIterator<Item = i64> + Clone,
) -> Result<(Vec<i64>, Column), Error> {
    let ends = numbers.clone().fold(None, |ends, number| {
        let (least, greatest) = ends.unwrap_or((number, number));
        Some((number.min(least), number.max(greatest)))
    });
    match ends {
        Some((least, greatest)) if least.abs_diff(greatest) < TABLE => Ok(by_table(numbers, least)),
        _ => by_search(numbers),
    }
}

/// A fast ranking for numbers that are close together.
fn by_table(numbers: impl ExactSizeIterator<Item = i64> + Clone, least: i64) -> (Vec<i64>, Column) {
    // The caller has checked that every offset fits.
    let offset = |number: i64| usize::from(number.wrapping_sub(least) as u16);
    let mut is_met = vec![false; 1 << 16];
    for number in numbers.clone() {
        is_met[offset(number)] = true;
    }
    let mut ranks = vec![0_u16; 1 << 16];
    let mut different = Vec::new();
    for ((offset, is_met), rank) in (0..).zip(is_met).zip(&mut ranks) {
        if is_met {
            *rank = different.len() as u16;
            different.push(least.wrapping_add(offset));
        }
    }
    let codes = numbers.map(|number| ranks[offset(number)]);
    let column = Column::new(different.len(), codes.collect());
    (different, column)
}

fn by_search(
    numbers: impl ExactSizeIterator<Item = i64> + Clone,
) -> Result<(Vec<i64>, Column), Error> {
    let mut different: Vec<i64> = numbers.clone().collect();
    different.sort_unstable();
    different.dedup();
    if different.len() > 1 << 16 {
        return Err(Error::TooManyCodes);
    }
    let rank = |number: i64| different.partition_point(|other| *other < number) as u16;
    let column = Column::new(different.len(), numbers.map(rank).collect());
    Ok((different, column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_the_same_by_table_and_by_search() {
        let numbers = [-3, 70, -3, 5, 65_532_i64];
        let by_table = by_table(numbers.into_iter(), -3);
        assert_eq!(by_table, by_search(numbers.into_iter()).unwrap());
        assert_eq!(by_table.0, [-3, 5, 70, 65_532]);
        assert_eq!(by_table.1.totals(), [2, 1, 1, 1]);
    }

    #[test]
    fn numbers_far_apart_are_ranked() {
        let (different, _) = rank([i64::MAX, i64::MIN, 0].into_iter()).unwrap();
        assert_eq!(different, [i64::MIN, 0, i64::MAX]);
        let (none, column) = rank([].into_iter()).unwrap();
        assert!(none.is_empty() && column.totals().is_empty());
    }

    #[test]
    fn too_many_numbers_are_refused() {
        let numbers = (0..65_537).map(|number: i32| i64::from(number) * 7);
        assert_eq!(rank(numbers).unwrap_err(), Error::TooManyCodes);
    }
}
