//! The years under the axis.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::years::slots::Slots;
use crate::domain::FiscalYear;

/// Draws round years under the axis, as many as fit.
pub(super) fn draw(pen: &Pen, years: &[FiscalYear], slots: &Slots, plot: Area) {
    let room = text_width_px("2016") + 4.0;
    let steps = [1_u16, 2, 5, 10, 20, 50, 100];
    let wide = |step: &&u16| f64::from(**step) * slots.year_px >= room;
    let step = steps.iter().find(wide).copied().unwrap_or(100);
    let mut index = 0;
    while let Some(year) = years.get(index) {
        let same = years[index..]
            .iter()
            .take_while(|own| own.year == year.year);
        let parts = same.count();
        let (left, right) = (slots.slot(index).0, slots.slot(index + parts - 1).1);
        index += parts;
        if year.year % step != 0 {
            continue;
        }
        let x = f64::midpoint(left, right);
        let words = year.year.to_string();
        let half = text_width_px(&words) / 2.0;
        let foot = [(x, plot.bottom + 1.0), (x, plot.bottom + 6.0)];
        pen.path(&foot, Role::FaintInk, 1);
        let point = (within(x, half, plot.right - half), plot.bottom + 20.0);
        pen.text(&words, point, Anchor::Middle, Role::FaintInk);
    }
}
