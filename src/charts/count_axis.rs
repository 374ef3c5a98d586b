//! The vertical axis of people.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;
use crate::charts::scale::{Scale, ticks};
use crate::text;

/// The least height of a bar, so that even one person can be seen, in CSS pixels.
const LEAST_BAR_PX: f64 = 2.0;
/// The space between a grid line and its number, in CSS pixels.
const RISE_PX: f64 = 4.0;

/// Maps people to heights, from 0 at the bottom of `plot` to `most` at `top`.
#[derive(Clone, Copy, Debug)]
pub(super) struct CountAxis {
    plot: Area,
    most: u32,
    scale: Scale,
}

impl CountAxis {
    pub(super) fn new(most: u32, plot: Area, top: f64) -> Self {
        let scale = Scale::new((0.0, most.into()), (plot.bottom, top));
        Self { plot, most, scale }
    }

    /// The exact y of this number of people.
    pub(super) fn y_px(&self, people: u32) -> f64 {
        self.scale.px(people.into())
    }

    /// The top of a bar of this number of people, high enough to be seen unless the number is 0.
    pub(super) fn bar_top(&self, people: u32) -> f64 {
        let y_px = self.y_px(people);
        if people == 0 {
            y_px
        } else {
            y_px.min(self.plot.bottom - LEAST_BAR_PX)
        }
    }

    /// Draws at most `count` grid lines, each with its number above its left end; the highest has the unit.
    pub(super) fn draw(&self, pen: &Pen, count: u32) {
        let ticks = ticks(self.most, count);
        for tick in &ticks {
            let y = self.y_px(*tick);
            pen.path(&[(self.plot.left, y), (self.plot.right, y)], Role::Rule, 1);
            let unit = if Some(tick) == ticks.last() {
                " people"
            } else {
                ""
            };
            let words = format!("{}{unit}", text::count(*tick));
            pen.text(
                &words,
                (self.plot.left, y - RISE_PX),
                Anchor::Start,
                Role::FaintInk,
            );
        }
    }
}
