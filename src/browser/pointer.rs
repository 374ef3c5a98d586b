//! Pointer events: mouse, pen and touch.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{MouseEvent, NodeRef, PointerEvent};

/// Returns the position of the pointer from the left and upper edge of the element of `node`, in units of
/// which the element is `width` wide.
#[must_use]
pub fn place_within(event: &PointerEvent, node: &NodeRef, width: f64) -> (f64, f64) {
    let Some(element) = node.cast::<Element>() else {
        return (0.0, 0.0);
    };
    let bounds = element.get_bounding_client_rect();
    let scale = if bounds.width() > 0.0 {
        width / bounds.width()
    } else {
        1.0
    };
    (
        (f64::from(event.client_x()) - bounds.left()) * scale,
        (f64::from(event.client_y()) - bounds.top()) * scale,
    )
}

/// Keeps sending the pointer's events to the element of `node` until it is released.
pub fn capture(event: &PointerEvent, node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether the pointer can hover.
#[must_use]
pub fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() != "touch"
}

/// Returns the key of the mark that a click without a pointer means.
#[must_use]
pub fn clicked_without_pointer(event: &MouseEvent) -> Option<String> {
    let target = event.target().filter(|_| event.detail() == 0)?;
    let mark = target
        .dyn_into::<Element>()
        .ok()?
        .closest("[data-key]")
        .ok()??;
    mark.get_attribute("data-key")
}
