//! The order of short lists.

use std::cmp::Ordering;

/// Returns `items` in the order of `compare`; equal ones stay as they were. The standard sort is 4 KB of program for
/// every type that is sorted, so this sorts indices, of one type, for all.
#[must_use]
pub fn sorted<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    sort(&mut order, &|one, other| {
        compare(&items[one], &items[other])
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let taken = order.into_iter().map(|index| items[index].take());
    taken.flatten().collect()
}

fn sort(order: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    order.sort_by(|one, other| compare(*one, *other));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_sort(items in prop::collection::vec((0..9u8, 0..99u8), 0..60)) {
            let mut expected = items.clone();
            expected.sort_by_key(|own| own.0);
            prop_assert_eq!(sorted(items, |one, other| one.0.cmp(&other.0)), expected);
        }
    }
}
