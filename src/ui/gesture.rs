//! The target of gestures on a chart.

use super::Shared;
use crate::charts::{Drawing, Gesture};
use yew::Callback;

/// The chart that receives gestures, and the callback for them.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) drawing: Shared<Drawing>,
    /// Whether a drag across the chart selects; if not, it counts as a press.
    pub(super) can_drag: bool,
    pub(super) ongesture: Callback<(Shared<Drawing>, Gesture)>,
}

impl Target {
    pub(super) fn emit(&self, gesture: Gesture) {
        self.ongesture.emit((self.drawing.clone(), gesture));
    }
}
