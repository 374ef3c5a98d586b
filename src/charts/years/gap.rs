//! A stretch of the axis for which there are no figures.

use crate::charts::frame::Area;
use crate::charts::pen::Pen;
use crate::charts::role::Role;

/// What stands on or beside such a stretch.
pub(super) const WORDS: &str = "no figures";
/// The distance of its lines, in CSS pixels.
const STEP_PX: f64 = 8.0;

/// Hatches `area` with thin lines that rise to the right.
pub(super) fn hatch(pen: &Pen, area: Area) {
    let mut start = area.left - area.height();
    while start < area.right {
        // From the foot at `start` one pixel up for each to the right, as far as it is in the area.
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
