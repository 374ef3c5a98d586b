//! Copies text to the clipboard.

use gloo::utils::{document, window};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlTextAreaElement;
use yew::Callback;

/// Copies `text` to the clipboard and calls back with whether that succeeded. It fails in frames that forbid
/// it and on pages without HTTPS; show the text with [`show_text`] then. Must be called while a press is
/// handled, or browsers refuse.
pub fn copy(text: &str, done: Callback<bool>) {
    let Some(writing) = written(text) else {
        done.emit(false);
        return;
    };
    spawn_local(async move {
        done.emit(JsFuture::from(writing).await.is_ok());
    });
}

/// Begins to write to the clipboard. Only pages loaded over HTTPS have one, and some browsers and policies put something
/// else in its place.
fn written(text: &str) -> Option<Promise> {
    let navigator = window().navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?;
    let write: Function = write.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
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
