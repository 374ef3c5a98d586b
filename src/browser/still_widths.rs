//! The widths of what stands still.

use crate::browser::width::{STILL, measure};
use gloo::utils::document;

/// Notes how wide each chart is that stands still: the one that comes in its place is drawn as wide from
/// the first. (Yew lets the browser paint between drawing and measuring.)
#[inline(never)]
pub fn note_widths() {
    let plots = document().get_elements_by_class_name("fitting");
    let note = |index| {
        let plot = plots.item(index)?;
        let figure = plot.closest("[data-chart]").ok()??;
        Some((figure.get_attribute("data-chart")?, measure(&plot)?))
    };
    STILL.set((0..plots.length()).filter_map(note).collect());
}
