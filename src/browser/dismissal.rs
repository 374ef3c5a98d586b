//! Dismissing what is shown.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, Node, PointerEvent};
use yew::{Callback, NodeRef, hook, use_effect_with};

/// While `shown`, calls back when Escape is pressed, or the pointer is pressed outside the element of `node`.
#[hook]
pub fn use_dismissal(shown: bool, node: NodeRef, dismissed: Callback<()>) {
    use_effect_with(shown, move |shown| {
        let listeners = shown.then(|| listen(node, dismissed));
        move || drop(listeners)
    });
}

/// Calls back, from now on, when what a reader has begun with a held pointer is given up: Escape is pressed, a second
/// finger zooms, a menu opens, the window changes its size, or the window or the page is left.
#[hook]
pub fn use_interruption(interrupted: impl Fn() + Clone + 'static) {
    use_effect_with((), move |()| {
        let on = |target: &EventTarget, kind, is_meant: fn(&Event) -> bool| {
            let interrupted = interrupted.clone();
            EventListener::new(target, kind, move |event| {
                if is_meant(event) {
                    interrupted();
                }
            })
        };
        let listeners = [
            on(&document(), "keydown", is_escape),
            on(&document(), "pointerdown", is_second_finger),
            on(&document(), "contextmenu", |_| true),
            on(&window(), "resize", |_| true),
            on(&document(), "visibilitychange", |_| true),
            on(&window(), "blur", |_| true),
        ];
        move || drop(listeners)
    });
}

/// Whether this is a press of Escape.
pub(super) fn is_escape(event: &Event) -> bool {
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    key.as_deref() == Some("Escape")
}

fn is_second_finger(event: &Event) -> bool {
    let pointer = event.dyn_ref::<PointerEvent>();
    pointer.is_some_and(|own| !own.is_primary())
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
