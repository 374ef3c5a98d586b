//! The chart as a list of people, or by the sentence in force.

use crate::charts::change::data::{Data, is_listed};
use crate::charts::change::{bins, rows};
use crate::charts::drawing::Drawing;

/// Draws the chart at about `width_px`: a row a person, or, of more than 24, a row a bin of
/// sentences. Its height follows from the number of rows.
pub(super) fn draw(data: &Data<'_>, width_px: f64) -> Drawing {
    if is_listed(data.changes.len()) {
        rows::draw(data, width_px)
    } else {
        bins::draw(data, width_px)
    }
}
