//! What a reader does to a chart, in terms of its marks.

use crate::charts::drawing::Drawing;
use crate::domain::{Tag, TagSet};
use crate::state::{Action, Msg};

/// A gesture on a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// One mark was pressed, or chosen by key.
    Press(usize),
    /// A horizontal drag over the chart, in CSS pixels.
    Drag {
        /// The x where the drag began.
        from: f64,
        /// The x where the drag is now.
        to: f64,
        /// Whether the drag has ended.
        done: bool,
    },
    /// A selection by keys, from one mark to another.
    Extend {
        /// The mark where the selection began.
        from: usize,
        /// The mark where the selection is now.
        to: usize,
        /// Whether the selection has ended.
        done: bool,
    },
    /// The current selection was canceled.
    Cancel,
}

impl Gesture {
    /// The key of the mark that was pressed, if the gesture is a press.
    pub(super) fn pressed(self, drawing: &Drawing) -> Option<&str> {
        match self {
            Self::Press(index) => drawing.key(index),
            Self::Drag { .. } | Self::Extend { .. } | Self::Cancel => None,
        }
    }

    /// The message that the gesture sends in a chart with marks side by side, each for one tag of a
    /// vocabulary: a press is one tag, and a drag or a selection by keys is all tags that it covers.
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
