//! Names under the segments of a stack.

use crate::charts::pen::text_width_px;

/// The least space between two labels, in CSS pixels.
const APART_PX: f64 = 8.0;

/// The greatest distance of a label from the middle of its segment, or half its width if that is more.
const ASIDE_PX: f64 = 36.0;

/// A segment and its label.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SegmentLabel {
    /// The name, and the figure under it.
    pub(super) lines: [String; 2],
    /// The left and right ends of the segment, in CSS pixels.
    pub(super) ends: (f64, f64),
}

/// The labels that fit within `width_px`: the index of each in `wanted`, and the x of its middle. Longer
/// segments come first. A label is left out if it would have to move too far, and no two labels touch.
pub(super) fn placed(wanted: &[SegmentLabel], width_px: f64) -> Vec<(usize, f64)> {
    let length = |index: &usize| wanted[*index].ends.1 - wanted[*index].ends.0;
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| length(b).total_cmp(&length(a)));
    let mut placed: Vec<(usize, f64)> = Vec::new();
    for index in order {
        let mut chosen: Vec<usize> = placed.iter().map(|(index, _)| *index).collect();
        chosen.push(index);
        chosen.sort_unstable();
        if let Some(all) = side_by_side(wanted, &chosen, width_px) {
            placed = all;
        }
    }
    placed
}

/// Places the `chosen` labels from left to right, each as near to the middle of its segment as the others
/// allow. Returns `None` if a label would be too far away.
fn side_by_side(
    wanted: &[SegmentLabel],
    chosen: &[usize],
    width_px: f64,
) -> Option<Vec<(usize, f64)>> {
    let half = |index: usize| {
        let widths = wanted[index].lines.iter().map(|line| text_width_px(line));
        widths.fold(0.0, f64::max) / 2.0
    };
    let middle = |index: usize| f64::midpoint(wanted[index].ends.0, wanted[index].ends.1);
    let mut end = -APART_PX;
    let mut all: Vec<(usize, f64)> = Vec::new();
    for &index in chosen {
        let x = middle(index).max(end + APART_PX + half(index));
        end = x + half(index);
        all.push((index, x));
    }
    let mut start = width_px + APART_PX;
    for (index, x) in all.iter_mut().rev() {
        *x = x.min(start - APART_PX - half(*index));
        start = *x - half(*index);
    }
    let is_near = |(index, x): &(usize, f64)| {
        let aside = (x - middle(*index)).abs();
        aside <= ASIDE_PX.max(half(*index))
    };
    (start >= 0.0 && all.iter().all(is_near)).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn labels_never_overlap(lengths in proptest::collection::vec(0.0..200.0f64, 0..20), width in 240.0..1600.0f64) {
            let mut x = 0.0;
            let wanted: Vec<SegmentLabel> = lengths.iter().map(|length| {
                let left = x;
                x += length;
                SegmentLabel { lines: ["F. D. Roosevelt".to_owned(), "488".to_owned()], ends: (left, x) }
            }).collect();
            let placed = placed(&wanted, width);
            let half = text_width_px("F. D. Roosevelt") / 2.0;
            for pair in placed.windows(2) {
                prop_assert!(pair[1].1 - pair[0].1 >= 2.0 * half + APART_PX - 1e-6);
            }
            prop_assert!(placed.iter().all(|(_, x)| *x >= half - 1e-9 && *x <= width - half + 1e-9));
        }
    }
}
