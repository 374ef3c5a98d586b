//! Pointer input on a chart: mouse, pen and touch.

use super::Shared;
use super::gesture::Target;
use crate::browser;
use crate::charts::{Drawing, Gesture};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The distance in CSS pixels from which a press counts as a drag.
const DRAG_PX: f64 = 5.0;
/// The bit of the main button in the buttons of a pointer, which is also set while a finger touches.
const PRIMARY_BUTTON: u16 = 1;
/// The width of the handles of a selection that responds to the pointer, in CSS pixels.
pub(super) const HANDLE_PX: f64 = 24.0;

/// A pressed pointer: where it was pressed, where its drag starts, and whether it is dragging.
#[derive(Clone, Copy)]
pub(super) struct DragState {
    pointer_id: i32,
    down: f64,
    from: f64,
    dragged: bool,
}

/// What the pointer handlers need.
#[derive(Clone)]
pub(super) struct Pointer {
    pub(super) target: Target,
    pub(super) svg: NodeRef,
    pub(super) hover: UseStateHandle<Option<usize>>,
    pub(super) drag: Rc<RefCell<Option<DragState>>>,
}

impl Pointer {
    /// Returns a listener that calls `act` with the event and its position in the chart.
    pub(super) fn on(&self, act: fn(&Self, &PointerEvent, (f64, f64))) -> Callback<PointerEvent> {
        let own = self.clone();
        Callback::from(move |event: PointerEvent| {
            let width = f64::from(own.target.drawing.frame.width_px);
            act(&own, &event, browser::place_within(&event, &own.svg, width));
        })
    }

    pub(super) fn down(&self, event: &PointerEvent, (x, _): (f64, f64)) {
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        browser::capture(event, &self.svg);
        *self.drag.borrow_mut() = Some(DragState {
            pointer_id: event.pointer_id(),
            down: x,
            from: drag_start(&self.target.drawing, x),
            dragged: false,
        });
    }

    pub(super) fn moved(&self, event: &PointerEvent, place: (f64, f64)) {
        let drag = *self.drag.borrow();
        let to = place.0;
        match drag {
            Some(drag) if drag.pointer_id != event.pointer_id() => {}
            // The release was lost, for example under a context menu.
            Some(_) if event.buttons() & PRIMARY_BUTTON == 0 => self.cancel(),
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

    pub(super) fn up(&self, event: &PointerEvent, place: (f64, f64)) {
        let is_own = |drag: &mut DragState| drag.pointer_id == event.pointer_id();
        let Some(drag) = self.drag.borrow_mut().take_if(is_own) else {
            return;
        };
        if drag.dragged {
            self.target.emit(Gesture::Drag {
                from: drag.from,
                to: place.0,
                done: true,
            });
        } else if let Some(index) = self.target.drawing.aimed(place) {
            self.press(index);
        }
    }

    /// Returns a listener for clicks without a pointer: those of screen readers and of control by voice.
    pub(super) fn onclick(&self) -> Callback<MouseEvent> {
        let own = self.clone();
        Callback::from(move |event: MouseEvent| {
            let marks = &own.target.drawing.marks;
            let key = browser::clicked_without_pointer(&event);
            let index = key.and_then(|key| marks.iter().position(|mark| *mark.key == *key));
            if let Some(index) = index {
                own.press(index);
            }
        })
    }

    fn press(&self, index: usize) {
        self.hover.set(Some(index));
        self.target.emit(Gesture::Press(index));
    }

    /// Called when the browser takes over the pointer, for example to scroll.
    pub(super) fn canceled(&self, _: &PointerEvent, _: (f64, f64)) {
        self.cancel();
    }

    /// Gives up a drag, if there is one.
    pub(super) fn cancel(&self) {
        if self.drag.take().is_some_and(|drag| drag.dragged) {
            self.target.emit(Gesture::Cancel);
        }
    }

    /// Clears the hover of a mouse. The tooltip of a mark pressed by touch stays, so that it can be read.
    pub(super) fn left(&self, event: &PointerEvent, _: (f64, f64)) {
        if browser::is_mouse(event) {
            self.hover.set(None);
        }
    }
}

/// Returns the left edges of the two handles, which are beside the band and within the frame.
pub(super) fn handle_lefts(drawing: &Drawing) -> Option<(f64, f64)> {
    let (left, right) = drawing.band?;
    let end = f64::from(drawing.frame.width_px) - HANDLE_PX;
    Some(((left - HANDLE_PX).max(0.0), right.min(end)))
}

/// Returns where a drag starts. A drag that begins on a handle moves that end, so it starts at the other end.
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
