//! What a reader does to a chart, in the chart's own terms.

use super::Shared;
use crate::chart::Drawing;
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
