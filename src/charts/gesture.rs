//! What a reader does to a chart, in the chart's own terms.

use crate::charts::drawing::Drawing;
use crate::domain::{Tag, TagSet};
use crate::state::{Action, Msg};

/// What a reader does to a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// One mark was pressed, or chosen by key.
    Press(usize),
    /// A drag over the chart, in CSS pixels.
    Drag {
        /// Where it began.
        from: f64,
        /// Where it is now.
        to: f64,
        /// Whether it has ended.
        done: bool,
    },
    /// A selection by keys, from mark to mark.
    Extend {
        /// The mark where it began.
        from: usize,
        /// The mark where it is now.
        to: usize,
        /// Whether it has ended.
        done: bool,
    },
    /// The selection that was begun is given up.
    Cancel,
}

impl Gesture {
    /// The key of the mark that was pressed.
    pub(super) fn pressed(self, drawing: &Drawing) -> Option<&str> {
        match self {
            Self::Press(index) => drawing.key(index),
            Self::Drag { .. } | Self::Extend { .. } | Self::Cancel => None,
        }
    }

    /// What it asks for in a chart whose marks stand side by side, each a word of one vocabulary: a
    /// press is one word, a drag or keys are all the words that they cover.
    pub(super) fn select<T: Tag>(
        self,
        drawing: &Drawing,
        press: fn(T) -> Action,
        select: fn(TagSet<T>) -> Action,
    ) -> Option<Msg> {
        let word = |index: usize| T::from_key(drawing.key(index)?);
        let at = |x_px: f64| drawing.nearest((x_px, drawing.frame.plot.bottom));
        let (from, to, done) = match self {
            Self::Press(index) => return Some(Msg::Do(press(word(index)?))),
            Self::Cancel => return Some(Msg::Cancel),
            Self::Extend { from, to, done } => (from, to, done),
            Self::Drag { from, to, done } => (at(from)?, at(to)?, done),
        };
        let words = (from.min(to)..=from.max(to)).filter_map(word);
        Some(Msg::select(select(words.collect()), done))
    }
}
