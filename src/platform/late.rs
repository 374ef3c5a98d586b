//! What comes after the first view: the late part of the program, and the file of details.
//!
//! `src/assets/boot.js` loads both, once it is asked to, and answers by an event. (This module is
//! of the first view: it must not be called `explore` itself.)

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::{Callback, hook, use_effect_with};

/// Asks for the late part.
const WANTED: &str = "commutations:explore-wanted";
/// It is there; the event's detail is the text of the file of details.
const LOADED: &str = "commutations:explore";
/// It could not be had; the event's detail is a sentence that says why.
const FAILED: &str = "commutations:explore-failed";

/// Asks for the late part of the program once `wanted`, and calls back when it is there: with the
/// text of the file of details (empty in a build without that file), or with a sentence that says
/// what could not be loaded. No function of a module `explore` may be called before the first.
#[hook]
pub fn use_explore(wanted: bool, loaded: Callback<Result<String, String>>) {
    use_effect_with(wanted, move |wanted| {
        let listeners = wanted.then(|| listen(&loaded));
        if *wanted {
            want_explore();
        }
        move || drop(listeners)
    });
}

/// Asks for the late part again, as after a failure. It is loaded once; the answer is repeated.
fn want_explore() {
    if let Ok(event) = Event::new(WANTED) {
        let _ = document().dispatch_event(&event);
    }
}

/// Says to scripts that what was loaded cannot be used.
pub fn spoil_explore() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-explore", "failed");
    }
}

fn listen(loaded: &Callback<Result<String, String>>) -> [EventListener; 2] {
    let (there, failed) = (loaded.clone(), loaded.clone());
    [
        EventListener::new(&document(), LOADED, move |event| {
            there.emit(Ok(detail(event)));
        }),
        EventListener::new(&document(), FAILED, move |event| {
            failed.emit(Err(detail(event)));
        }),
    ]
}

/// The text that an event of `boot.js` brings.
fn detail(event: &Event) -> String {
    js_sys::Reflect::get(event, &JsValue::from_str("detail"))
        .ok()
        .and_then(|detail| detail.as_string())
        .unwrap_or_default()
}
