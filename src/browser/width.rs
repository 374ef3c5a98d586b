//! The width of an element, relative to the size of text.

use super::settle::after;
use gloo::events::EventListener;
use gloo::utils::window;
use std::cell::RefCell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver};
use yew::{NodeRef, UseStateHandle, hook, use_effect_with, use_state_eq};

/// The usual size of text in CSS pixels, unless the reader has set another in the browser.
pub const PX_PER_REM: u32 = 16;

/// The width of charts on paper, in CSS pixels: a letter page with margins of an inch.
pub const PAPER_PX: f64 = 624.0;

/// Returns the width of the element of `node` in sixteenths of a rem and keeps it up to date; `None` until it
/// is known. With the usual size of text, these are CSS pixels.
#[hook]
pub fn use_width(node: NodeRef) -> Option<f64> {
    let width = use_state_eq(|| None);
    {
        let width = width.clone();
        use_effect_with(node, move |node| {
            let element = node.cast::<Element>();
            let printed = element.clone().map(|own| fit_paper(own, width.clone()));
            let observed = element.and_then(|own| observe(&own, width));
            move || drop((printed, observed))
        });
    }
    *width
}

/// An observer that stops when dropped.
struct Observed {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Observed {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn measure(element: &Element) -> Option<f64> {
    let root = window().document()?.document_element()?;
    let style = window().get_computed_style(&root).ok()??;
    let font = style.get_property_value("font-size").ok()?;
    let px_per_rem = js_sys::parse_float(&font);
    // Not its bounding rectangle, which some browsers enlarge by the CSS property `zoom`.
    let width = f64::from(element.client_width()) / px_per_rem * f64::from(PX_PER_REM);
    (width > 0.0).then_some(width)
}

/// The same, also of what is hidden on the screen, which may be printed.
fn measured(element: &Element) -> f64 {
    measure(element).unwrap_or(PAPER_PX)
}

/// Makes a chart of a wide window as wide as paper while the page is printed, so that its text stays legible.
fn fit_paper(element: Element, width: UseStateHandle<Option<f64>>) -> [EventListener; 2] {
    let (printed, after) = (element.clone(), width.clone());
    [
        EventListener::new(&window(), "beforeprint", move |_| {
            width.set(Some(measured(&printed).min(PAPER_PX)));
        }),
        EventListener::new(&window(), "afterprint", move |_| {
            after.set(Some(measured(&element)));
        }),
    ]
}

fn observe(element: &Element, width: UseStateHandle<Option<f64>>) -> Option<Observed> {
    width.set(Some(measured(element)));
    // Without the observer, in old browsers, the first width stays.
    js_sys::Reflect::get(&window(), &"ResizeObserver".into())
        .ok()
        .filter(JsValue::is_function)?;
    let watched = element.clone();
    let later = RefCell::new(None);
    let closure = Closure::<dyn FnMut()>::new(move || {
        let (watched, width) = (watched.clone(), width.clone());
        // A change of the document while sizes are observed is an error in WebKit's console.
        later.replace(Some(after(0, move || {
            // An element that is hidden has no width. Its charts stay as they are until it is shown again.
            if let Some(now) = measure(&watched) {
                width.set(Some(now));
            }
        })));
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    // If text grows, this grows in height, though the element may stay as wide.
    if let Some(around) = element.parent_element() {
        observer.observe(&around);
    }
    Some(Observed {
        observer,
        _closure: closure,
    })
}
