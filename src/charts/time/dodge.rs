//! Marks that are moved apart so that each can be seen, with the least movement.

use crate::charts::scale::within;

/// The ideal and the moved positions of a sorted list, and the mapping between them.
///
/// Days of grant can be two days apart, which is less than a pixel on an axis of six years. Moving the bars
/// apart makes each one visible. The drawing connects each bar to its true position, and a brush reads days
/// through this mapping, so that it selects the bars that it covers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dodge {
    /// Ideal positions, ascending.
    pub(super) ideal: Vec<f64>,
    /// The positions of the marks.
    pub(super) moved: Vec<f64>,
}

/// A run of marks that share one displacement.
struct Block {
    sum: f64,
    count: usize,
}

impl Block {
    #[expect(clippy::cast_precision_loss, reason = "a handful of marks")]
    fn mean(&self) -> f64 {
        self.sum / self.count as f64
    }
}

impl Dodge {
    /// Moves `ideal` (ascending) at least `gap` apart and within `[low, high]`, with the least sum of squared
    /// movements: isotonic regression that pools neighbors that are out of order.
    ///
    /// If the range is too short, the gap is reduced.
    #[expect(clippy::cast_precision_loss, reason = "a handful of marks")]
    pub(super) fn new(ideal: Vec<f64>, gap: f64, (low, high): (f64, f64)) -> Self {
        let steps = ideal.len().saturating_sub(1) as f64;
        let gap = if steps > 0.0 {
            gap.min((high - low) / steps)
        } else {
            gap
        };
        let mut blocks: Vec<Block> = Vec::with_capacity(ideal.len());
        for (index, ideal_px) in ideal.iter().enumerate() {
            let mut block = Block {
                sum: ideal_px - index as f64 * gap,
                count: 1,
            };
            while let Some(last) = blocks.pop_if(|last| last.mean() > block.mean()) {
                block.sum += last.sum;
                block.count += last.count;
            }
            blocks.push(block);
        }
        let ceiling = (high - steps * gap).max(low);
        let moved = blocks
            .iter()
            .flat_map(|block| std::iter::repeat_n(within(block.mean(), low, ceiling), block.count))
            .enumerate()
            .map(|(index, start)| start + index as f64 * gap)
            .collect();
        Self { ideal, moved }
    }

    /// The moved position of `ideal_px`.
    pub(super) fn forward(&self, ideal_px: f64) -> f64 {
        interpolate(&self.ideal, &self.moved, ideal_px)
    }

    /// The ideal position of `moved`.
    pub(super) fn back(&self, moved: f64) -> f64 {
        interpolate(&self.moved, &self.ideal, moved)
    }
}

/// Interpolates linearly between the knots; beyond them, applies the shift of the outermost knot.
fn interpolate(from: &[f64], to: &[f64], at: f64) -> f64 {
    let next = from.partition_point(|knot| *knot <= at);
    match (next.checked_sub(1), from.get(next)) {
        (None, None) => at,
        (None, Some(first)) => at + to[0] - first,
        (Some(last), None) => at + to[last] - from[last],
        (Some(last), Some(upper)) => {
            let part = (at - from[last]) / (upper - from[last]);
            to[last] + part * (to[next] - to[last])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_with_room_do_not_move() {
        let dodge = Dodge::new(vec![10.0, 30.0, 50.0], 8.0, (0.0, 100.0));
        assert_eq!(dodge.moved, dodge.ideal);
    }

    #[test]
    fn a_crowd_spreads_around_its_middle() {
        let dodge = Dodge::new(vec![49.0, 50.0, 51.0], 10.0, (0.0, 100.0));
        assert_eq!(dodge.moved, [40.0, 50.0, 60.0]);
        assert_eq!(dodge.forward(50.5), 55.0);
        assert_eq!(dodge.back(55.0), 50.5);
    }

    #[test]
    fn a_crowd_at_the_edge_stays_inside() {
        let dodge = Dodge::new(vec![98.0, 99.0, 100.0], 10.0, (0.0, 100.0));
        assert_eq!(dodge.moved, [80.0, 90.0, 100.0]);
    }

    proptest! {
        #[test]
        fn moved_marks_keep_order_gap_and_bounds(mut ideal in prop::collection::vec(0.0..500.0f64, 0..40), gap in 0.1..20.0f64) {
            ideal.sort_by(f64::total_cmp);
            let dodge = Dodge::new(ideal.clone(), gap, (0.0, 500.0));
            prop_assert_eq!(dodge.moved.len(), ideal.len());
            #[allow(clippy::cast_precision_loss)]
            let wanted = gap.min(500.0 / (ideal.len().max(2) - 1) as f64);
            for pair in dodge.moved.windows(2) {
                prop_assert!(pair[1] - pair[0] >= wanted - 1e-6);
            }
            prop_assert!(dodge.moved.iter().all(|x| (-1e-6..=500.0 + 1e-6).contains(x)));
        }
    }
}
