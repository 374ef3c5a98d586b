//! Sorting. All of it is by two numbers, so that the sorting itself is compiled once.

/// Returns items in the order of their keys, and equal ones in the order in which they were.
pub(crate) fn sorted<T>(items: Vec<T>, key: impl Fn(&T) -> (i64, i64)) -> Vec<T> {
    let mut keys: Vec<(i64, i64, usize)> = Vec::with_capacity(items.len());
    for (place, item) in items.iter().enumerate() {
        let (first, second) = key(item);
        keys.push((first, second, place));
    }
    // Lists are mostly in order.
    if keys.is_sorted() {
        return items;
    }
    sort(&mut keys);
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut take = |place: usize| items.get_mut(place)?.take();
    keys.iter()
        .filter_map(|(_, _, place)| take(*place))
        .collect()
}

#[inline(never)]
fn sort(keys: &mut [(i64, i64, usize)]) {
    keys.sort_unstable();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let items = vec![("b", 2), ("c", 1), ("a", 2), ("d", 1)];
        let sorted = sorted(items, |(_, key)| (*key, 0));
        let names: Vec<&str> = sorted.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["c", "d", "b", "a"]);
    }
}
