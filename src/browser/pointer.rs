//! Mouse, pen and finger.

use web_sys::Element;
use yew::{NodeRef, PointerEvent};

/// Where the pointer is within the element of `node`, from its left and upper edge, in the element's
/// own units where it is `width` of them wide.
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

/// Keeps the pointer's events coming to the element of `node` until it is lifted.
pub fn capture(event: &PointerEvent, node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether it is a pointer that can hover.
#[must_use]
pub fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() != "touch"
}
