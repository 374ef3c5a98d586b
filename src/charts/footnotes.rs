//! The lines under a picture that say what its signs mean.

use crate::charts::lines::{LINE_PX, lines};
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;

/// Footnotes, broken into lines.
#[derive(Clone, Debug)]
pub(super) struct Footnotes {
    lines: Vec<String>,
    /// The height of all lines, in CSS pixels.
    pub(super) height_px: f64,
}

impl Footnotes {
    /// Breaks the `notes` into lines of at most `width_px`.
    pub(super) fn new(notes: &[String], width_px: f64) -> Self {
        let lines = match notes {
            [] => Vec::new(),
            notes => lines(&notes.join(" · "), width_px),
        };
        #[expect(clippy::cast_precision_loss, reason = "a few")]
        let height_px = LINE_PX * lines.len() as f64;
        Self { lines, height_px }
    }

    /// Draws the lines from `top` down.
    pub(super) fn draw(&self, pen: &Pen, top: f64) {
        let mut y = top + 12.0;
        for line in &self.lines {
            pen.text(line, (0.0, y), Anchor::Start, Role::SecondInk);
            y += LINE_PX;
        }
    }
}
