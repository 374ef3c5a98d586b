//! The height of an embedded frame, used by the preview.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlIFrameElement};
use yew::{Callback, hook, use_effect_with};

/// The type of the message with which a frame reports the height of its content (`web/host.js`).
const HEIGHT: &str = "commutations:height";

/// Calls back with the height in CSS pixels of the content of the frame `id`, each time the frame reports it.
#[hook]
pub fn use_frame_height(id: &'static str, told: Callback<u32>) {
    use_effect_with(told, move |told| {
        let told = told.clone();
        let listener = EventListener::new(&window(), "message", move |event| {
            if let Some(height_px) = height_of(id, event) {
                told.emit(height_px);
            }
        });
        move || drop(listener)
    });
}

/// Returns the height in a message, if the frame `id` has sent it.
fn height_of(id: &str, message: &Event) -> Option<u32> {
    let frame: HtmlIFrameElement = document().get_element_by_id(id)?.dyn_into().ok()?;
    let source = get(message, "source")?;
    if source != JsValue::from(frame.content_window()?) {
        return None;
    }
    let said = get(message, "data")?;
    if get(&said, "type")?.as_string()? != HEIGHT {
        return None;
    }
    let height_px = get(&said, "height")?.as_f64()?;
    // The range check below rules out truncation and negative numbers.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (1.0..100_000.0)
        .contains(&height_px)
        .then_some(height_px as u32)
}

pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}
