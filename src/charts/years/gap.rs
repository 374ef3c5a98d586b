//! Stretches of the axis without figures.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::years::slots::Slots;
use crate::query::history::Measured;

/// The label of such a stretch.
pub(super) const WORDS: &str = "no figures";

/// The left and right ends of the widest stretch without figures, if there is one.
fn widest(measured: &[Option<Measured>], slots: &Slots) -> Option<(f64, f64)> {
    let mut stretches: Vec<(f64, f64)> = Vec::new();
    for (index, own) in measured.iter().enumerate() {
        let (left, right) = slots.slot(index);
        match stretches.last_mut() {
            _ if own.is_some() => {}
            Some(last) if last.1 >= left => last.1 = right,
            _ => stretches.push((left, right)),
        }
    }
    let width = |own: &(f64, f64)| own.1 - own.0;
    stretches
        .into_iter()
        .max_by(|a, b| width(a).total_cmp(&width(b)))
}

/// Draws a line over the widest stretch without figures, and its label above the line.
pub(super) fn draw(pen: &Pen, measured: &[Option<Measured>], slots: &Slots, plot: Area) {
    if let Some((left, right)) = widest(measured, slots) {
        let half = text_width_px(WORDS) / 2.0;
        let middle = within(f64::midpoint(left, right), half, plot.right - half);
        let point = (middle, plot.top + 11.0);
        pen.text(WORDS, point, Anchor::Middle, Role::SecondInk);
        let y = plot.top + 16.0;
        pen.path(&[(left + 1.0, y), (right - 1.0, y)], Role::FaintInk, 1);
    }
}
