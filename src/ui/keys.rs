//! Keyboard input on a chart.

use super::gesture::Target;
use crate::charts::Gesture;
use yew::prelude::*;

/// The active mark, and the mark from which Shift extends the selection.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cursor {
    pub(super) mark: Option<usize>,
    anchor: Option<usize>,
}

impl Cursor {
    /// Returns the gesture for the marks selected with Shift and the arrow keys, if any.
    fn extension(self, done: bool) -> Option<Gesture> {
        let (from, to) = (self.anchor?, self.mark?);
        Some(Gesture::Extend { from, to, done })
    }
}

/// What the key handlers need.
#[derive(Clone)]
pub(super) struct Keys {
    pub(super) target: Target,
    pub(super) cursor: UseStateHandle<Cursor>,
    pub(super) hover: UseStateHandle<Option<usize>>,
}

impl Keys {
    pub(super) fn onkeydown(&self) -> Callback<KeyboardEvent> {
        let own = self.clone();
        Callback::from(move |event: KeyboardEvent| own.pressed(&event))
    }

    /// Keeps the selected marks when the chart loses the focus.
    pub(super) fn onblur(&self) -> Callback<FocusEvent> {
        let own = self.clone();
        Callback::from(move |_: FocusEvent| {
            if let Some(extended) = own.cursor.extension(true) {
                own.target.emit(extended);
            }
            own.cursor.set(Cursor::default());
        })
    }

    fn pressed(&self, event: &KeyboardEvent) {
        let drawing = &self.target.drawing;
        let Some(last) = drawing.marks.len().checked_sub(1) else {
            return;
        };
        let to = match (event.key().as_str(), self.cursor.mark) {
            ("ArrowRight", Some(mark)) => (mark + 1).min(last),
            ("ArrowLeft", Some(mark)) => mark.saturating_sub(1),
            ("ArrowDown", Some(mark)) => drawing.below(mark).unwrap_or((mark + 1).min(last)),
            ("ArrowUp", Some(mark)) => drawing.above(mark).unwrap_or(mark.saturating_sub(1)),
            ("ArrowRight" | "ArrowDown" | "Home", _) => 0,
            ("ArrowLeft" | "ArrowUp" | "End", _) => last,
            ("Enter" | " ", Some(mark)) => {
                event.prevent_default();
                self.choose(mark);
                return;
            }
            ("Escape", _) => {
                self.leave();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        self.move_to(to, event.shift_key());
    }

    fn choose(&self, mark: usize) {
        let extended = self.cursor.extension(true);
        self.target.emit(extended.unwrap_or(Gesture::Press(mark)));
        self.cursor.set(Cursor {
            anchor: None,
            mark: Some(mark),
        });
    }

    fn leave(&self) {
        if self.cursor.anchor.is_some() {
            self.target.emit(Gesture::Cancel);
        }
        self.hover.set(None);
        self.cursor.set(Cursor::default());
    }

    fn move_to(&self, to: usize, extend: bool) {
        let now = *self.cursor;
        let anchor = extend.then(|| now.anchor.or(now.mark).unwrap_or(to));
        let next = Cursor {
            mark: Some(to),
            anchor,
        };
        self.hover.set(None);
        self.cursor.set(next);
        if let Some(extended) = next.extension(false) {
            self.target.emit(extended);
        } else if now.anchor.is_some() {
            self.target.emit(Gesture::Cancel);
        }
    }
}
