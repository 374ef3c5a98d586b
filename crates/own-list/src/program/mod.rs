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

/// Shows the dialog.
pub fn start() {
    let Ok(root) = gloo::utils::document().create_element("div") else {
        return;
    };
    root.set_id("own-list");
    if gloo::utils::body().append_child(&root).is_ok() {
        yew::Renderer::<dialog::Dialog>::with_root(root).render();
    }
}
