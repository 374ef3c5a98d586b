//! Names under the segments of a stack.

use crate::chart::pen::text_width_px;
use crate::chart::scale::within;

/// The least space between two labels, in CSS pixels.
const APART_PX: f64 = 8.0;

/// A segment that wants to be named.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wanted {
    /// The name, and the figure under it.
    pub(super) lines: [String; 2],
    /// The left and the right end of the segment, in CSS pixels.
    pub(super) ends: (f64, f64),
}

/// The places in `wanted` that have room within `width_px`, the longest segments first, each with
/// the middle of its words; none touches another.
pub(super) fn placed(wanted: &[Wanted], width_px: f64) -> Vec<(usize, f64)> {
    let length = |index: &usize| wanted[*index].ends.1 - wanted[*index].ends.0;
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| length(b).total_cmp(&length(a)));
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut placed = Vec::new();
    for index in order {
        let own = &wanted[index];
        let widths = own.lines.iter().map(|line| text_width_px(line));
        let half = widths.fold(0.0, f64::max) / 2.0;
        let middle = f64::midpoint(own.ends.0, own.ends.1);
        let middle = within(middle, half, width_px - half);
        let (left, right) = (middle - half, middle + half);
        let is_free = |(from, to): &(f64, f64)| left >= to + APART_PX || right + APART_PX <= *from;
        if taken.iter().all(is_free) {
            taken.push((left, right));
            placed.push((index, middle));
        }
    }
    placed.sort_unstable_by_key(|(index, _)| *index);
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn labels_never_overlap(lengths in proptest::collection::vec(0.0..200.0f64, 0..20), width in 240.0..1600.0f64) {
            let mut x = 0.0;
            let wanted: Vec<Wanted> = lengths.iter().map(|length| {
                let left = x;
                x += length;
                Wanted { lines: ["F. D. Roosevelt".to_owned(), "488".to_owned()], ends: (left, x) }
            }).collect();
            let placed = placed(&wanted, width);
            let half = text_width_px("F. D. Roosevelt") / 2.0;
            for pair in placed.windows(2) {
                prop_assert!((pair[1].1 - pair[0].1).abs() >= 2.0 * half);
            }
            prop_assert!(placed.iter().all(|(_, x)| *x >= half - 1e-9 && *x <= width - half + 1e-9));
        }
    }
}
