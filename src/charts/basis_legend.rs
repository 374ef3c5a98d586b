//! A legend of the bar styles that occur in a picture.

use crate::charts::basis_bar::{self, BarStyle, Direction};
use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::domain::{Basis, BasisSet};
use crate::text::history as words;

/// The height of a line, in CSS pixels.
const LINE_PX: f64 = 16.0;
/// The length and thickness of a sample, in CSS pixels.
const SAMPLE_PX: (f64, f64) = (14.0, 10.0);
/// The space between two entries, and between a sample and its words, in CSS pixels.
const GAP_PX: (f64, f64) = (14.0, 5.0);

/// An entry: the basis of its sample bar, if it has one, its words, and its position.
type Entry = (Option<Basis>, &'static str, (f64, f64));

/// Legend entries, on as many lines as they need.
#[derive(Clone, Debug)]
pub(super) struct Legend {
    entries: Vec<Entry>,
    style: BarStyle,
    /// The height of all lines, in CSS pixels; 0 without entries.
    pub(super) height_px: f64,
}

impl Legend {
    /// A legend with an entry for each basis in `bases`, if any of them is not firm, and then the entries
    /// `more`, on lines of at most `width_px`.
    pub(super) fn new(
        bases: BasisSet,
        more: &[&'static str],
        style: BarStyle,
        width_px: f64,
    ) -> Self {
        let is_needed = bases.iter().any(|basis| basis != Basis::Table);
        let told = [Basis::Derived, Basis::Press];
        let is_both = told.iter().all(|basis| bases.contains(*basis));
        let sample = |basis| match basis {
            Basis::Derived if is_both => (Some(basis), words::DERIVED_OR_TOLD),
            _ => (Some(basis), words::basis(basis)),
        };
        let samples = bases.iter().filter(|_| is_needed);
        let samples = samples.filter(|basis| !(is_both && *basis == Basis::Press));
        let samples = samples.map(sample);
        let more = more.iter().map(|words| (None, *words));
        let (mut x, mut y) = (0.0, 0.0);
        let placed = samples.chain(more).map(|(basis, words)| {
            let width = sample_px(basis) + text_width_px(words);
            if x > 0.0 && x + width > width_px {
                (x, y) = (0.0, y + LINE_PX);
            }
            let point = (x, y);
            x += width + GAP_PX.0;
            (basis, words, point)
        });
        let entries: Vec<Entry> = placed.collect();
        Self {
            height_px: if entries.is_empty() { 0.0 } else { y + LINE_PX },
            entries,
            style,
        }
    }

    /// Draws the entries from `top` down.
    pub(super) fn draw(&self, pen: &Pen, top: f64) {
        for (basis, words, (x, y)) in &self.entries {
            let line = top + y;
            if let Some(basis) = basis {
                let area = self.sample((*x, line));
                basis_bar::draw(pen, area, self.style, *basis, false);
            }
            let point = (x + sample_px(*basis), line + 12.0);
            pen.text(words, point, Anchor::Start, Role::SecondInk);
        }
    }

    /// The area of a sample at `x`, turned in the direction of the bars.
    fn sample(&self, (x, top): (f64, f64)) -> Area {
        let (length, thickness) = SAMPLE_PX;
        let (width, height) = match self.style.direction {
            Direction::Up => (thickness, length),
            Direction::Right => (length, thickness),
        };
        let (left, top) = (
            x + ((length - width) / 2.0).floor(),
            top + ((LINE_PX - height) / 2.0).floor(),
        );
        Area {
            left,
            top,
            right: left + width,
            bottom: top + height,
        }
    }
}

fn sample_px(basis: Option<Basis>) -> f64 {
    basis.map_or(0.0, |_| SAMPLE_PX.0 + GAP_PX.1)
}
