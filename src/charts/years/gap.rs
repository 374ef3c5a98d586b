//! Stretches of the axis without figures.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::years::slots::Slots;
use crate::query::history::Measured;
use crate::text::chart::years::NO_FIGURES;

/// The left and right ends of the widest stretch without figures, if there is one.
fn widest(measured: &[Option<Measured>], slots: &Slots) -> Option<(f64, f64)> {
    let mut widest: Option<(f64, f64)> = None;
    let mut stretch = None;
    for (index, own) in measured.iter().enumerate() {
        let (left, right) = slots.slot(index);
        let start = own.is_none().then(|| stretch.unwrap_or(left));
        if let Some(start) = start
            && widest.is_none_or(|(left, end)| right - start > end - left)
        {
            widest = Some((start, right));
        }
        stretch = start;
    }
    widest
}

/// Draws a line over the widest stretch without figures, and its label above the line.
pub(super) fn draw(pen: &Pen, measured: &[Option<Measured>], slots: &Slots, plot: Area) {
    if let Some((left, right)) = widest(measured, slots) {
        let half = text_width_px(NO_FIGURES) / 2.0;
        let middle = within(f64::midpoint(left, right), half, plot.right - half);
        let point = (middle, plot.top + 11.0);
        pen.text(NO_FIGURES, point, Anchor::Middle, Role::SecondInk);
        let y = plot.top + 16.0;
        pen.path(&[(left + 1.0, y), (right - 1.0, y)], Role::FaintInk, 1);
    }
}
