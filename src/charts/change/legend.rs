//! Samples of what a picture is made of, each with its words, in as many lines as they need.

use crate::charts::frame::Area;
use crate::charts::lines::LINE_PX;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;

/// The widths of a sample and of one of a spread, in CSS pixels.
const SAMPLE_PX: (f64, f64) = (14.0, 28.0);
/// The space between two entries, and between a sample and its words.
const GAP_PX: (f64, f64) = (14.0, 5.0);

/// A sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sample {
    /// A block of a role.
    Block(Role),
    /// A filled dot.
    Dot(Role),
    /// A ring.
    Ring(Role),
    /// A filled bar with a dot in it.
    Solid(Role),
    /// An empty bar with a ring in it.
    Hollow(Role),
}

/// Entries, each with its position.
#[derive(Clone, Debug)]
pub(super) struct Legend {
    entries: Vec<(Sample, &'static str, (f64, f64))>,
    /// The height of all lines, in CSS pixels.
    pub(super) height_px: f64,
}

impl Legend {
    /// Sets `entries` in lines of at most `width_px`.
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

    /// Draws them from the upper left corner on.
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

    /// Draws it from `x` on, around the height `y`.
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

/// A ring around a point, with paper in it.
pub(super) fn ring(pen: &Pen, middle: (f64, f64), role: Role) {
    pen.dot(middle, 5, role);
    pen.dot(middle, 3, Role::Paper);
}

/// A dot with an edge of paper, so that it is seen on a bar of its own color.
pub(super) fn haloed(pen: &Pen, middle: (f64, f64), role: Role) {
    pen.dot(middle, 6, Role::Paper);
    pen.dot(middle, 5, role);
}

/// A filled bar: a stroke, since a stroke keeps its color in print.
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

/// An empty bar.
pub(super) fn hollow(pen: &Pen, area: Area, role: Role) {
    pen.fill(area, Role::Paper);
    pen.outline(area, role, 2);
}
