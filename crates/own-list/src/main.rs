//! The program that reads a reader’s own list. The page starts it when it is wanted (`web/own.js`).
//!
//! It shows a dialog, and hands a list over to the program of the page by an element of the document and an event
//! (`commutations::browser`). It can save the page with that list inside.

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

fn main() {
    let Ok(root) = gloo::utils::document().create_element("div") else {
        return;
    };
    root.set_id("own-list");
    if gloo::utils::body().append_child(&root).is_ok() {
        yew::Renderer::<dialog::Dialog>::with_root(root).render();
    }
}
