//! A text into the reader's clipboard.

use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::Callback;

/// Puts `text` into the clipboard and calls back with whether it is there. Where it is not, as in
/// frames that forbid it and on pages without encryption, show the text in a field and
/// [`select_all`] of it. To be called while a press is being dealt with, or browsers refuse.
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

/// Whether there is a clipboard to be written to: only pages loaded with encryption have one.
fn has_clipboard() -> bool {
    Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| clipboard.is_object())
}

/// Gives the focus to the text field with this id and selects all of its text.
pub fn select_all(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(Ok(field)) = element.map(JsCast::dyn_into::<HtmlInputElement>) {
        let _ = field.focus();
        field.select();
    }
}
