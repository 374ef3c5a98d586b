//! A stretch of the axis for which there are no figures.

use crate::chart::frame::Area;
use crate::chart::pen::Pen;
use crate::chart::role::Role;

/// What stands on or beside such a stretch.
pub(super) const WORDS: &str = "no figures";
/// The distance of its lines, in CSS pixels.
const STEP_PX: f64 = 8.0;

/// Hatches `area` with one thin line that goes from side to side and up.
pub(super) fn hatch(pen: &Pen, area: Area) {
    let rise = area.width().min(4.0 * STEP_PX);
    let mut y = area.bottom;
    let mut points = Vec::new();
    let mut is_left = true;
    while y - rise >= area.top {
        let (from, to) = if is_left {
            ((area.left, y), (area.right, y - rise))
        } else {
            ((area.right, y - rise), (area.left, y))
        };
        points.extend([from, to]);
        is_left = !is_left;
        y -= STEP_PX;
    }
    pen.path(&points, Role::Rule, 1);
}
