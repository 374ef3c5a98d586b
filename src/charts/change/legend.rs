//! A legend of samples and their words, on as many lines as they need.

use crate::charts::frame::Area;
use crate::charts::lines::LINE_PX;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;

/// The widths of a plain sample and of a sample of a spread, in CSS pixels.
const SAMPLE_PX: (f64, f64) = (14.0, 28.0);
/// The space between two entries, and between a sample and its words, in CSS pixels.
const GAP_PX: (f64, f64) = (14.0, 5.0);

/// A sample in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sample {
    /// A filled block.
    Block(Role),
    /// A filled dot.
    Dot(Role),
    /// A ring.
    Ring(Role),
    /// A filled bar with a dot on it.
    Solid(Role),
    /// A hollow bar with a ring on it.
    Hollow(Role),
}

/// Legend entries, each with its position.
#[derive(Clone, Debug)]
pub(super) struct Legend {
    entries: Vec<(Sample, &'static str, (f64, f64))>,
    /// The height of all lines, in CSS pixels.
    pub(super) height_px: f64,
}

impl Legend {
    /// Places `entries` on lines of at most `width_px`.
    pub(super) fn new(entries: &[(Sample, &'static str)], width_px: f64) -> Self {
        let (mut x, mut y) = (0.0, 0.0);
        let placed = entries.iter().map(|(sample, words)| {
            let width = sample.width_px() + GAP_PX.1 + text_width_px(words);
            if x > 0.0 && x + width > width_px {
                (x, y) = (0.0, y + LINE_PX);
            }
            let point = (x, y);
            x += width + GAP_PX.0;
            (*sample, *words, point)
        });
        let entries = placed.collect();
        Self {
            entries,
            height_px: y + LINE_PX,
        }
    }

    /// Draws the entries from the upper left corner.
    pub(super) fn draw(&self, pen: &Pen) {
        for (sample, words, (x, y)) in &self.entries {
            sample.draw(pen, (*x, y + LINE_PX / 2.0));
            let point = (x + sample.width_px() + GAP_PX.1, y + 12.0);
            pen.text(words, point, Anchor::Start, Role::SecondInk);
        }
    }
}

impl Sample {
    const fn width_px(self) -> f64 {
        match self {
            Self::Block(_) | Self::Dot(_) | Self::Ring(_) => SAMPLE_PX.0,
            Self::Solid(_) | Self::Hollow(_) => SAMPLE_PX.1,
        }
    }

    /// Draws the sample from `x` to the right, centered on `y`.
    fn draw(self, pen: &Pen, (x, y): (f64, f64)) {
        let area = |half: f64| Area {
            left: x,
            top: y - half,
            right: x + self.width_px(),
            bottom: y + half,
        };
        let middle = (x + self.width_px() / 2.0, y);
        match self {
            Self::Block(role) => pen.fill(area(5.0), role),
            Self::Dot(role) => pen.dot(middle, 5, role),
            Self::Ring(role) => ring(pen, middle, role),
            Self::Solid(role) => {
                solid(pen, area(4.0), role);
                haloed(pen, middle, role);
            }
            Self::Hollow(role) => {
                hollow(pen, area(4.0), role);
                ring(pen, middle, role);
            }
        }
    }
}

/// Draws a ring around a point, filled with the paper color.
pub(super) fn ring(pen: &Pen, middle: (f64, f64), role: Role) {
    pen.dot(middle, 5, role);
    pen.dot(middle, 3, Role::Paper);
}

/// Draws a dot with a paper-colored edge, so that it can be seen on a bar of the same color.
pub(super) fn haloed(pen: &Pen, middle: (f64, f64), role: Role) {
    pen.dot(middle, 6, Role::Paper);
    pen.dot(middle, 5, role);
}

/// Draws a filled bar as a stroke, because a stroke keeps its color in print.
pub(super) fn solid(pen: &Pen, area: Area, role: Role) {
    let y = f64::midpoint(area.top, area.bottom);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few pixels"
    )]
    let width = area.height() as u32;
    pen.path(&[(area.left, y), (area.right, y)], role, width);
}

/// Draws a hollow bar.
pub(super) fn hollow(pen: &Pen, area: Area, role: Role) {
    pen.fill(area, Role::Paper);
    pen.outline(area, role, 2);
}
