//! Dismissing what is shown.

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, Node};
use yew::{Callback, NodeRef, hook, use_effect_with};

/// While `shown`, calls back when Escape is pressed, or the pointer is pressed outside the element of `node`.
#[hook]
pub fn use_dismissal(shown: bool, node: NodeRef, dismissed: Callback<()>) {
    use_effect_with(shown, move |shown| {
        let listeners = shown.then(|| listen(node, dismissed));
        move || drop(listeners)
    });
}

/// Whether this is a press of Escape.
pub(super) fn is_escape(event: &Event) -> bool {
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    key.as_deref() == Some("Escape")
}

fn listen(node: NodeRef, dismissed: Callback<()>) -> [EventListener; 2] {
    let pressed = dismissed.clone();
    [
        EventListener::new(&document(), "keydown", move |event| {
            if is_escape(event) {
                pressed.emit(());
            }
        }),
        EventListener::new(&document(), "pointerdown", move |event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Node>().ok());
            let inside = node
                .cast::<Element>()
                .is_some_and(|element| element.contains(target.as_ref()));
            if !inside {
                dismissed.emit(());
            }
        }),
    ]
}
