//! The chart as a list of people, or by the sentence in force.

use crate::charts::change::data::{Data, is_listed};
use crate::charts::change::{bins, rows};
use crate::charts::drawing::Drawing;

/// Draws the chart at about `width_px`: one row per person, or one row per bin if there are more than 24
/// people. The height depends on the number of rows.
pub(super) fn draw(data: &Data<'_>, width_px: f64) -> Drawing {
    if is_listed(data.changes.len()) {
        rows::draw(data, width_px)
    } else {
        bins::draw(data, width_px)
    }
}
