//! What comes after the first view: the late part of the program, and the late data files.
//!
//! `web/boot.js` loads both, once it is asked to, and answers by an event. (This module is
//! of the first view: it must not be called `explore` itself.)

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::{Callback, hook, use_effect_with};

/// Asks for the late part.
const WANTED: &str = "commutations:explore-wanted";
/// It is there; the event's detail lists the texts of the late data files.
const LOADED: &str = "commutations:explore";
/// It could not be had; the event's detail is a sentence that says why.
const FAILED: &str = "commutations:explore-failed";

/// The texts of the late data files, each empty in a build without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateTexts {
    /// The details of the records.
    pub details: String,
    /// The history, or a sentence that says why it could not be loaded.
    pub history: Result<String, String>,
    /// The report, likewise.
    pub story: Result<String, String>,
}

/// Asks for the late part of the program once `wanted`, and calls back when it is there: with the
/// texts of the late data files, or with a sentence that says what could not be loaded. No function
/// of a late module may be called before the first.
#[hook]
pub fn use_explore(wanted: bool, loaded: Callback<Result<LateTexts, String>>) {
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

fn listen(loaded: &Callback<Result<LateTexts, String>>) -> [EventListener; 2] {
    let (there, failed) = (loaded.clone(), loaded.clone());
    [
        EventListener::new(&document(), LOADED, move |event| {
            there.emit(Ok(texts(event)));
        }),
        EventListener::new(&document(), FAILED, move |event| {
            failed.emit(Err(detail(event).as_string().unwrap_or_default()));
        }),
    ]
}

/// What an event of `boot.js` brings.
fn detail(event: &Event) -> JsValue {
    js_sys::Reflect::get(event, &JsValue::from_str("detail")).unwrap_or_default()
}

fn texts(event: &Event) -> LateTexts {
    let list = js_sys::Array::from(&detail(event));
    let text = |place: u32| {
        let found = list.get(place);
        let failed = |error: JsValue| String::from(js_sys::Error::from(error).message());
        found.as_string().ok_or_else(|| failed(found))
    };
    LateTexts {
        details: text(0).unwrap_or_default(),
        history: text(1),
        story: text(2),
    }
}
