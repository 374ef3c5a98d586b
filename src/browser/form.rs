//! Values of form fields.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{Event, InputEvent, TargetCast};

/// Returns the value of the option chosen in a list.
#[must_use]
pub fn chosen(event: &Event) -> String {
    event
        .target_dyn_into::<HtmlSelectElement>()
        .map(|list| list.value())
        .unwrap_or_default()
}

/// Returns the value of the list with this id.
#[must_use]
pub fn value(id: &str) -> String {
    let list = document().get_element_by_id(id);
    let list = list.and_then(|own| own.dyn_into::<HtmlSelectElement>().ok());
    list.map(|own| own.value()).unwrap_or_default()
}

/// Returns the value of a field that was changed: one line or several.
#[must_use]
pub fn entered(event: &Event) -> String {
    let line = event.target_dyn_into::<HtmlInputElement>();
    let lines = event.target_dyn_into::<HtmlTextAreaElement>();
    line.map(|own| own.value())
        .or_else(|| lines.map(|own| own.value()))
        .unwrap_or_default()
}

/// Returns the text typed in a field.
#[must_use]
pub fn typed(event: &InputEvent) -> String {
    event
        .target_dyn_into::<HtmlInputElement>()
        .map(|input| input.value())
        .unwrap_or_default()
}
