//! The presidents in the order asked for.

use super::{HistoryView, Measured, Order, measure_president};
use crate::data::History;

/// The indices of the presidents with what is measured of them: by their terms, or from the greatest
/// down, equal ones by their terms, and those without a figure last.
#[must_use]
pub fn ordered(history: &History, view: &HistoryView) -> Vec<(usize, Option<Measured>)> {
    let measured = |index| measure_president(history, index, view.act, view.per);
    let all = (0..history.presidents.len()).map(|index| (index, measured(index)));
    let mut all: Vec<_> = all.collect();
    if view.order == Order::Size {
        let value = |own: &Option<Measured>| own.map_or(-1.0, Measured::value);
        all.sort_by(|(_, a), (_, b)| value(b).total_cmp(&value(a)));
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
    fn presidents_stand_by_time_or_by_size_and_unknowns_last() {
        assert_eq!(indices(Order::Time, Act::Commutations), [0, 1, 2, 3]);
        assert_eq!(indices(Order::Size, Act::Commutations), [2, 1, 0, 3]);
        assert_eq!(indices(Order::Size, Act::Received).last(), Some(&3));
    }
}
