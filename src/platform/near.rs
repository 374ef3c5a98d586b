//! Whether an element can be seen.

use gloo::utils::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::{Callback, NodeRef, hook, use_effect_with, use_mut_ref};

/// Calls back with whether the element of `node` is in the window, and again as that changes. In
/// browsers that cannot tell, never.
#[hook]
pub fn use_in_window(node: NodeRef, changed: Callback<bool>) {
    use_effect_with(node, move |node| {
        let element = node.cast::<Element>();
        let seen = move |entry: &IntersectionObserverEntry| changed.emit(entry.is_intersecting());
        let observed = element.and_then(|element| observe(&[element], "0px", seen));
        move || drop(observed)
    });
}

/// A line across the middle of the window, as a margin around it.
const MIDDLE: &str = "-50% 0px -49% 0px";

/// While the element of `node` is `there`, calls back with the id of each child of it that comes to the
/// middle of the window, as a reader scrolls. In browsers that cannot tell, never.
#[hook]
pub fn use_in_middle(node: NodeRef, there: bool, reached: Callback<String>) {
    // Else the first one of all would be called, which knows what was shown then.
    let latest = use_mut_ref(|| reached.clone());
    latest.replace(reached);
    use_effect_with((node, there), move |(node, _)| {
        let children = node.cast::<Element>().map(|element| element.children());
        let children = children
            .iter()
            .flat_map(|children| (0..children.length()).filter_map(|index| children.item(index)));
        let seen = move |entry: &IntersectionObserverEntry| {
            if entry.is_intersecting() {
                latest.borrow().emit(entry.target().id());
            }
        };
        let observed = observe(&children.collect::<Vec<_>>(), MIDDLE, seen);
        move || drop(observed)
    });
}

/// Whether the element with this id covers the middle of the window.
#[must_use]
pub fn is_in_middle(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let height = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    let (Some(element), Some(height)) = (element, height) else {
        return false;
    };
    let place = element.get_bounding_client_rect();
    (place.top()..place.bottom()).contains(&(height / 2.0))
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

/// Calls `seen` with each change in whether one of `elements` is in the window, with
/// a `margin` around it.
fn observe(
    elements: &[Element],
    margin: &str,
    seen: impl Fn(&IntersectionObserverEntry) + 'static,
) -> Option<Observed> {
    js_sys::Reflect::get(&window(), &"IntersectionObserver".into())
        .ok()
        .filter(JsValue::is_function)?;
    let closure = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        for entry in entries.iter() {
            if let Ok(entry) = entry.dyn_into::<IntersectionObserverEntry>() {
                seen(&entry);
            }
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(margin);
    let function = closure.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(function, &options).ok()?;
    for element in elements {
        observer.observe(element);
    }
    Some(Observed {
        observer,
        _closure: closure,
    })
}
