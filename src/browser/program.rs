//! Messages between the two programs of the page, as events of the document: this one, and the one that reads a
//! reader’s own list (`crates/own-list`).

use super::address::replace_query;
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event};

/// Asks for the program that reads own lists, or for its dialog.
pub const OPEN_OWN: &str = "commutations:own";
/// Asks it to save the page as one file.
pub const SAVE_PAGE: &str = "commutations:save-page";
/// Asks it to save the list.
pub const SAVE_LIST: &str = "commutations:save-list";
/// Says that the element with the records holds another list.
pub const LIST: &str = "commutations:list";
/// Asks for the first paint of the list, inside of the element in the event.
pub const STILL: &str = "commutations:still";
/// Says that this element has it.
pub const STILLED: &str = "commutations:stilled";

/// The id of the line that says whose list the page shows.
pub const OWN_LINE_ID: &str = "own-line-title";

/// The id of the line that says what became of a file.
pub const SAVED_ID: &str = "own-saved";

/// The id of the text area for a file that the browser may not save.
pub const OWN_TEXT_ID: &str = "own-text";

/// The attribute of the root of a page whose list has not been saved.
const UNSAVED: &str = "data-unsaved";

/// Sends a message.
pub fn tell(message: &str) {
    if let Ok(event) = Event::new(message) {
        let _ = document().dispatch_event(&event);
    }
}

/// Calls back with each message of this kind, from now on.
pub fn on(message: &'static str, mut heard: impl FnMut() + 'static) {
    EventListener::new(&document(), message, move |_| heard()).forget();
}

/// Calls back with the element in each message of this kind, from now on.
pub fn on_element(message: &'static str, mut heard: impl FnMut(Element) + 'static) {
    EventListener::new(&document(), message, move |event| {
        let detail = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail);
        if let Some(Ok(element)) = detail.map(JsCast::dyn_into::<Element>) {
            heard(element);
        }
    })
    .forget();
}

/// Says to whoever waits for it that `element` is done.
pub fn done(element: &Element) {
    if let Ok(event) = Event::new(STILLED) {
        let _ = element.dispatch_event(&event);
    }
}

/// Notes whether the list that the page shows is lost with it; then the browser asks before a reader leaves
/// (`web/own.js`).
pub fn note_unsaved(is_unsaved: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.toggle_attribute_with_force(UNSAVED, is_unsaved);
    }
}

/// Loads the page again without the query of its address: it shows the list that it came with.
pub fn start_over() {
    note_unsaved(false);
    replace_query("");
    reload();
}

/// Loads the page again.
pub fn reload() {
    let _ = window().location().reload();
}
