//! The dialog for an own list.
//!
//! It hands a list over to the program of the page by an element of the document and an event
//! (`commutations::browser`), and can save the page with that list inside.

mod decode;
mod dialog;
mod draft;
mod fields;
mod files;
mod form;
mod list;
mod page;
mod reading;
mod saved;
mod shown;
mod words;

/// The id of the element that holds the dialog.
const ROOT_ID: &str = "own-list";

/// Makes the dialog, unless a slow program that was asked for again has come after all.
pub fn start() {
    if gloo::utils::document().get_element_by_id(ROOT_ID).is_some() {
        return;
    }
    let Ok(root) = gloo::utils::document().create_element("div") else {
        return;
    };
    root.set_id(ROOT_ID);
    if gloo::utils::body().append_child(&root).is_ok() {
        yew::Renderer::<dialog::Dialog>::with_root(root).render();
    }
}
