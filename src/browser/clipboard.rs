//! Copies text to the clipboard.

use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlTextAreaElement;
use yew::Callback;

/// Copies `text` to the clipboard and calls back with whether that succeeded. It fails in frames that forbid
/// it and on pages without HTTPS; show the text with [`show_text`] then. Must be called while a press is
/// handled, or browsers refuse.
pub fn copy(text: &str, done: Callback<bool>) {
    if !has_clipboard() {
        done.emit(false);
        return;
    }
    let writing = window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        done.emit(JsFuture::from(writing).await.is_ok());
    });
}

/// Whether there is a clipboard to write to: only pages loaded over HTTPS have one.
fn has_clipboard() -> bool {
    Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| clipboard.is_object())
}

/// Puts `text` into the text area `id`, shows it, and selects all of it.
pub fn show_text(id: &str, text: &str) {
    let element = document().get_element_by_id(id);
    if let Some(Ok(area)) = element.map(JsCast::dyn_into::<HtmlTextAreaElement>) {
        area.set_value(text);
        area.set_hidden(false);
        let _ = area.focus();
        area.select();
        area.set_scroll_top(0);
    }
}
