//! What the look of the bars means, for those that a picture has.

use super::bar::{self, Way};
use crate::chart::frame::Area;
use crate::chart::pen::{Anchor, Pen, text_width_px};
use crate::chart::role::Role;
use crate::domain::{Basis, BasisSet};
use crate::text::history as words;

/// The height of a line, in CSS pixels.
const LINE_PX: f64 = 16.0;
/// The length of a sample, and its thickness.
const SAMPLE_PX: (f64, f64) = (14.0, 10.0);
/// The space between two entries, and between a sample and its words.
const GAP_PX: (f64, f64) = (14.0, 5.0);

/// An entry: a sample of a bar, or words alone.
type Entry = (Option<Basis>, &'static str, (f64, f64));

/// Entries in as many lines as they need.
#[derive(Clone, Debug)]
pub(super) struct Legend {
    entries: Vec<Entry>,
    way: Way,
    /// The thickness of the bars of the picture.
    thickness_px: f64,
    /// The height of all lines, in CSS pixels; 0 without any entry.
    pub(super) height_px: f64,
}

impl Legend {
    /// An entry for each basis in `bases`, where there is any but the firm one, and then `more`, in
    /// lines of at most `width_px`.
    pub(super) fn new(
        bases: BasisSet,
        more: &[&'static str],
        (way, thickness_px): (Way, f64),
        width_px: f64,
    ) -> Self {
        let is_needed = bases.iter().any(|basis| basis != Basis::Table);
        let samples = bases.iter().filter(|_| is_needed);
        let samples = samples.map(|basis| (Some(basis), words::basis(basis)));
        let more = more.iter().map(|words| (None, *words));
        let (mut x, mut y) = (0.0, 0.0);
        let placed = samples.chain(more).map(|(basis, words)| {
            let width = sample_px(basis) + text_width_px(words);
            if x > 0.0 && x + width > width_px {
                (x, y) = (0.0, y + LINE_PX);
            }
            let place = (x, y);
            x += width + GAP_PX.0;
            (basis, words, place)
        });
        let entries: Vec<Entry> = placed.collect();
        Self {
            height_px: if entries.is_empty() { 0.0 } else { y + LINE_PX },
            entries,
            way,
            thickness_px: thickness_px.min(SAMPLE_PX.1),
        }
    }

    /// Draws them from `top` down.
    pub(super) fn draw(&self, pen: &Pen, top: f64) {
        for (basis, words, (x, y)) in &self.entries {
            let line = top + y;
            if let Some(basis) = basis {
                let area = self.sample((*x, line));
                bar::draw(pen, area, self.way, *basis, false);
            }
            let place = (x + sample_px(*basis), line + 12.0);
            pen.text(words, place, Anchor::Start, Role::SecondInk);
        }
    }

    /// A sample as thick as the bars of the picture.
    fn sample(&self, (x, top): (f64, f64)) -> Area {
        let (length, thickness) = (SAMPLE_PX.0, self.thickness_px.max(2.0).round());
        match self.way {
            Way::Up => {
                let left = x + ((SAMPLE_PX.0 - thickness) / 2.0).floor();
                Area {
                    left,
                    top: top + 1.0,
                    right: left + thickness,
                    bottom: top + 1.0 + length,
                }
            }
            Way::Right => Area {
                left: x,
                top: top + 3.0,
                right: x + length,
                bottom: top + 3.0 + thickness,
            },
        }
    }
}

fn sample_px(basis: Option<Basis>) -> f64 {
    basis.map_or(0.0, |_| SAMPLE_PX.0 + GAP_PX.1)
}
