//! What a reader does to a chart, in the chart's own terms.

use super::Shared;
use super::visit::Change;
use crate::charts::Drawing;
use crate::domain::{Tag, TagSet};
use crate::state::Action;
use yew::Callback;

/// What a reader does to a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Gesture {
    /// One mark was pressed, or chosen by key.
    Press(usize),
    /// From one place to another, in the chart's pixels; `done` when it ends.
    Drag { from: f64, to: f64, done: bool },
    /// From one mark to another by keys; `done` when it ends.
    Extend { from: usize, to: usize, done: bool },
    /// What was begun is given up.
    Abandon,
}

impl Gesture {
    /// What it asks for in a chart whose marks stand side by side and are words of one vocabulary: a
    /// press is one word, a drag or keys are all that they cover.
    pub(super) fn choose<T: Tag>(
        self,
        drawing: &Drawing,
        press: fn(T) -> Action,
        select: fn(TagSet<T>) -> Action,
    ) -> Option<Change> {
        let word = |index: usize| T::from_key(&drawing.marks.get(index)?.key);
        let at = |x: f64| drawing.nearest((x, drawing.frame.plot.bottom));
        let (from, to, done) = match self {
            Self::Press(index) => return Some(Change::Do(press(word(index)?))),
            Self::Abandon => return Some(Change::Revert),
            Self::Extend { from, to, done } => (from, to, done),
            Self::Drag { from, to, done } => (at(from)?, at(to)?, done),
        };
        let words = (from.min(to)..=from.max(to)).filter_map(word);
        Some(Change::of(select(words.collect()), done))
    }
}

/// Where gestures go.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) drawing: Shared<Drawing>,
    /// Whether a drag across the chart selects; if not, it is a press.
    pub(super) can_drag: bool,
    pub(super) ongesture: Callback<(Shared<Drawing>, Gesture)>,
}

impl Target {
    pub(super) fn emit(&self, gesture: Gesture) {
        self.ongesture.emit((self.drawing.clone(), gesture));
    }
}
