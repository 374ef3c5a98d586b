//! Whether an element can be seen.

use gloo::utils::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};
use yew::{Callback, NodeRef, hook, use_effect_with};

/// Calls back with whether the element of `node` is in the window, and again as that changes. In
/// browsers that cannot tell, never.
#[hook]
pub fn use_in_window(node: NodeRef, changed: Callback<bool>) {
    use_effect_with(node, move |node| {
        let observed = node
            .cast::<Element>()
            .and_then(|element| observe(&element, changed));
        move || drop(observed)
    });
}

/// An observer that stops when dropped.
struct Observed {
    observer: IntersectionObserver,
    _closure: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for Observed {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn observe(element: &Element, changed: Callback<bool>) -> Option<Observed> {
    js_sys::Reflect::get(&window(), &"IntersectionObserver".into())
        .ok()
        .filter(JsValue::is_function)?;
    let closure = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if let Ok(entry) = entries.pop().dyn_into::<IntersectionObserverEntry>() {
            changed.emit(entry.is_intersecting());
        }
    });
    let observer = IntersectionObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Observed {
        observer,
        _closure: closure,
    })
}
