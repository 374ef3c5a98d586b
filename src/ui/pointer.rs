//! Mouse, pen and finger on a chart.

use super::Shared;
use super::gesture::Target;
use crate::browser;
use crate::charts::{Drawing, Gesture};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Further than this and a press is a drag, in CSS pixels.
const DRAG_PX: f64 = 5.0;
/// The width of the handles of a selection, in CSS pixels.
pub(super) const HANDLE_PX: f64 = 24.0;

/// A pointer that is down: where, where a drag from there begins, and whether it has become one.
#[derive(Clone, Copy)]
pub(super) struct DragState {
    down: f64,
    from: f64,
    dragged: bool,
}

/// What a pointer's events need.
#[derive(Clone)]
pub(super) struct Pointer {
    pub(super) target: Target,
    pub(super) svg: NodeRef,
    pub(super) hover: UseStateHandle<Option<usize>>,
    pub(super) drag: Rc<RefCell<Option<DragState>>>,
}

impl Pointer {
    /// A listener that calls `act` with the event and its place in the chart.
    pub(super) fn on(&self, act: fn(&Self, &PointerEvent, (f64, f64))) -> Callback<PointerEvent> {
        let own = self.clone();
        Callback::from(move |event: PointerEvent| {
            let width = f64::from(own.target.drawing.frame.width_px);
            act(&own, &event, browser::place_within(&event, &own.svg, width));
        })
    }

    pub(super) fn down(&self, event: &PointerEvent, (x, _): (f64, f64)) {
        if event.button() != 0 || !event.is_primary() {
            return;
        }
        browser::capture(event, &self.svg);
        *self.drag.borrow_mut() = Some(DragState {
            down: x,
            from: drag_start(&self.target.drawing, x),
            dragged: false,
        });
    }

    pub(super) fn moved(&self, event: &PointerEvent, place: (f64, f64)) {
        let drag = *self.drag.borrow();
        let to = place.0;
        match drag {
            Some(drag)
                if self.target.can_drag && (drag.dragged || (to - drag.down).abs() > DRAG_PX) =>
            {
                *self.drag.borrow_mut() = Some(DragState {
                    dragged: true,
                    ..drag
                });
                self.hover.set(None);
                self.target.emit(Gesture::Drag {
                    from: drag.from,
                    to,
                    done: false,
                });
            }
            None if browser::is_mouse(event) => self.hover.set(self.target.drawing.aimed(place)),
            _ => {}
        }
    }

    pub(super) fn up(&self, _: &PointerEvent, place: (f64, f64)) {
        let Some(drag) = self.drag.take() else { return };
        if drag.dragged {
            self.target.emit(Gesture::Drag {
                from: drag.from,
                to: place.0,
                done: true,
            });
        } else if let Some(index) = self.target.drawing.aimed(place) {
            self.hover.set(Some(index));
            self.target.emit(Gesture::Press(index));
        }
    }

    /// The browser took the pointer, to scroll: nothing was meant.
    pub(super) fn cancelled(&self, _: &PointerEvent, _: (f64, f64)) {
        if self.drag.take().is_some_and(|drag| drag.dragged) {
            self.target.emit(Gesture::Cancel);
        }
    }

    /// A finger leaves when it is lifted; what it pressed stays to be read.
    pub(super) fn left(&self, event: &PointerEvent, _: (f64, f64)) {
        if browser::is_mouse(event) {
            self.hover.set(None);
        }
    }
}

/// The left edges of the two handles, beside the band and within the frame.
pub(super) fn handle_lefts(drawing: &Drawing) -> Option<(f64, f64)> {
    let (left, right) = drawing.band?;
    let end = f64::from(drawing.frame.width_px) - HANDLE_PX;
    Some(((left - HANDLE_PX).max(0.0), right.min(end)))
}

/// A drag that begins on a handle of the selection moves that end: it begins at the other.
fn drag_start(drawing: &Shared<Drawing>, x: f64) -> f64 {
    let (Some((left, right)), Some((from, to))) = (handle_lefts(drawing), drawing.band) else {
        return x;
    };
    let grips = |start: f64| (start..=start + HANDLE_PX).contains(&x);
    if grips(left) && x <= from + 4.0 {
        to
    } else if grips(right) && x >= to - 4.0 {
        from
    } else {
        x
    }
}
