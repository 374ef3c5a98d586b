//! A stretch of the axis without figures.

use crate::charts::frame::Area;
use crate::charts::pen::Pen;
use crate::charts::role::Role;

/// The label of such a stretch.
pub(super) const WORDS: &str = "no figures";
/// The distance between the lines, in CSS pixels.
const STEP_PX: f64 = 8.0;

/// Hatches `area` with thin lines that rise to the right.
pub(super) fn hatch(pen: &Pen, area: Area) {
    let mut start = area.left - area.height();
    while start < area.right {
        // The part inside the area of a line that rises at 45 degrees from `start` at the bottom.
        let (left, right) = (
            start.max(area.left),
            (start + area.height()).min(area.right),
        );
        let y = |x: f64| area.bottom - (x - start);
        if left < right {
            pen.path(&[(left, y(left)), (right, y(right))], Role::Rule, 1);
        }
        start += STEP_PX;
    }
}
