//! Visibility of elements.

use super::page::is_framed;
use gloo::utils::window;
use std::cell::Cell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlCollection, IntersectionObserver, IntersectionObserverEntry,
    IntersectionObserverInit,
};
use yew::{Callback, NodeRef, hook, use_effect_with, use_mut_ref};

/// Calls back with whether the element of `node` is in the window, and again when that changes. Never calls
/// back in browsers without `IntersectionObserver`.
#[hook]
pub fn use_in_window(node: NodeRef, changed: Callback<bool>) {
    use_effect_with(node, move |node| {
        let element = node.cast::<Element>();
        let seen = move |entry: &IntersectionObserverEntry| changed.emit(entry.is_intersecting());
        let options = IntersectionObserverInit::new();
        let observed = element.and_then(|element| observe(&[element], &options, seen));
        move || drop(observed)
    });
}

/// The margins that reduce a strip to a line down its center.
const CENTER: &str = "0px -50% 0px -49%";

/// Gives the slide in the center of `strip` the attribute `data-current`; the style sheet makes the strip as high as
/// that slide, and marks the link to it. Without `IntersectionObserver`, none has it. `there` is whether the strip is on
/// the page.
#[hook]
pub fn use_current_slide(strip: NodeRef, there: bool) {
    use_effect_with((strip, there), |(strip, _)| {
        let observed = strip.cast::<Element>().and_then(|strip| {
            let options = IntersectionObserverInit::new();
            options.set_root(Some(&strip));
            options.set_root_margin(CENTER);
            let slides = elements(&strip.get_elements_by_class_name("slide"));
            let observed = observe(&slides, &options, move |entry| {
                if entry.is_intersecting() {
                    if let Ok(Some(before)) = strip.query_selector("[data-current]") {
                        let _ = before.remove_attribute("data-current");
                    }
                    let _ = entry.target().set_attribute("data-current", "");
                }
            })?;
            // At once, before a reload scrolls to where the reader was.
            if let Some(first) = slides.first() {
                let _ = first.set_attribute("data-current", "");
            }
            Some(observed)
        });
        move || drop(observed)
    });
}

fn elements(collection: &HtmlCollection) -> Vec<Element> {
    let all = 0..collection.length();
    all.filter_map(|index| collection.item(index)).collect()
}

/// The margins that reduce the window to a line across its middle.
const MIDDLE: &str = "-50% 0px -49% 0px";

/// While `there`, calls back with the id of each child of the element of `node` that scrolls to the middle of
/// the window, or with `None` if the child came there because the window was resized. Never calls back in
/// browsers without `IntersectionObserver`, or in frames: a frame as high as its content does not scroll.
#[hook]
pub fn use_in_middle(node: NodeRef, there: bool, reached: Callback<Option<String>>) {
    // Without this, the first callback would be called, with the state of that time.
    let latest = use_mut_ref(|| reached.clone());
    latest.replace(reached);
    use_effect_with((node, there), move |(node, _)| {
        let element = node.cast::<Element>().filter(|_| !is_framed());
        let children = element.map(|element| elements(&element.children()));
        let size = Cell::new(window_size());
        let seen = move |entry: &IntersectionObserverEntry| {
            if entry.is_intersecting() {
                let now = window_size();
                let is_resized = size.replace(now) != now;
                let id = (!is_resized).then(|| entry.target().id());
                let latest = latest.borrow().clone();
                latest.emit(id);
            }
        };
        let options = IntersectionObserverInit::new();
        options.set_root_margin(MIDDLE);
        let observed = observe(&children.unwrap_or_default(), &options, seen);
        move || drop(observed)
    });
}

/// Returns the width and the height of the window.
fn window_size() -> (Option<f64>, Option<f64>) {
    let px = |size: Result<JsValue, JsValue>| size.ok().and_then(|size| size.as_f64());
    (px(window().inner_width()), px(window().inner_height()))
}

/// Whether the element with this id covers the middle of the window. Always false in a frame.
#[must_use]
pub fn is_in_middle(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let height = window_size().1;
    let (Some(element), Some(height), false) = (element, height, is_framed()) else {
        return false;
    };
    let place = element.get_bounding_client_rect();
    (place.top()..place.bottom()).contains(&(height / 2.0))
}

/// An observer that stops when dropped.
pub(super) struct Observed {
    observer: IntersectionObserver,
    _closure: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for Observed {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `seen` whenever one of `elements` enters or leaves the area in `options`.
pub(super) fn observe(
    elements: &[Element],
    options: &IntersectionObserverInit,
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
    let function = closure.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(function, options).ok()?;
    for element in elements {
        observer.observe(element);
    }
    Some(Observed {
        observer,
        _closure: closure,
    })
}
