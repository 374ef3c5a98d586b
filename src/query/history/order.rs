//! The order of the presidents.

use super::{HistoryView, Measured, Order, measure_president};
use crate::data::History;
use crate::query::sorted;

/// Returns the indices of the presidents with their figures: by term, or by descending figure, with equal
/// figures by term and missing ones last.
#[must_use]
pub fn ordered(history: &History, view: &HistoryView) -> Vec<(usize, Option<Measured>)> {
    let measured = |index| measure_president(history, index, view.act, view.per);
    let all = (0..history.presidents.len()).map(|index| (index, measured(index)));
    let mut all: Vec<_> = all.collect();
    if view.order == Order::Size {
        let value = |own: &Option<Measured>| own.map_or(-1.0, Measured::value);
        all = sorted(all, |(_, a), (_, b)| value(b).total_cmp(&value(a)));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Act;
    use crate::query::history::fixture::history;

    fn indices(order: Order, act: Act) -> Vec<usize> {
        let view = HistoryView {
            order,
            act,
            ..HistoryView::default()
        };
        let all = ordered(&history(), &view);
        all.into_iter().map(|(index, _)| index).collect()
    }

    #[test]
    fn presidents_are_ordered_by_time_or_by_size_with_unknowns_last() {
        assert_eq!(indices(Order::Time, Act::Commutations), [0, 1, 2, 3]);
        assert_eq!(indices(Order::Size, Act::Commutations), [2, 1, 0, 3]);
        assert_eq!(indices(Order::Size, Act::Received).last(), Some(&3));
    }
}
