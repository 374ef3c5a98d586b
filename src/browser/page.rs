//! The page around the app: its state of readiness and its line for failures.

use super::data_files::{RECORDS_ID, held};
use super::place::empty_root;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The id of the line for failures.
const NOTICE_ID: &str = "notice";

/// The attribute of the root that says that others have changed the page.
const TOUCHED: &str = "data-touched";

fn root() -> Option<Element> {
    document().document_element()
}

/// The id of the article that the one file holds for readers without scripts.
const ARTICLE_ID: &str = "report";

/// Marks the page as ready: it shows what its address asks for and can be used. Removes the article, whose
/// marks could be confused with those of the live charts.
pub fn arrive() {
    if let Some(article) = document().get_element_by_id(ARTICLE_ID) {
        article.remove();
    }
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-pending");
        let _ = root.set_attribute("data-ready", "true");
    }
}

/// Whether the page is ready ([`arrive`]).
#[must_use]
pub fn is_ready() -> bool {
    root().is_some_and(|root| root.has_attribute("data-ready"))
}

/// Empties the root of the app, to be drawn anew, if others have changed the page so that its texts can no longer be
/// kept true one by one (`web/guard.js`). Returns whether they have.
#[must_use]
pub fn clear_if_touched() -> bool {
    let Some(root) = root().filter(|root| root.has_attribute(TOUCHED)) else {
        return false;
    };
    let _ = root.remove_attribute(TOUCHED);
    empty_root();
    true
}

/// Returns who controls this frame as long as no reader has acted in it: nobody yet, or the host
/// (`web/host.js`). `None` once a reader has acted, and outside frames.
pub(super) fn driver() -> Option<String> {
    root()?.get_attribute("data-driven")
}

/// Whether the page is in a frame on another page.
pub(super) fn is_framed() -> bool {
    root().is_some_and(|root| root.has_attribute("data-framed"))
}

/// Scrolls the element with this id to the top of the window. In a frame in which nobody has acted, only the
/// frame scrolls, never the article around it.
pub fn reveal(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    if driver().is_some() {
        window().scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top());
    } else {
        element.scroll_into_view();
    }
}

/// Gives the focus to the element with this id. Does nothing in a frame in which nobody has acted, since the
/// focus is elsewhere then.
pub fn focus(id: &str) {
    if driver().is_some() {
        return;
    }
    let element = document().get_element_by_id(id);
    if let Some(Ok(element)) = element.map(JsCast::dyn_into::<HtmlElement>) {
        let _ = element.focus();
    }
}

/// The document title.
#[must_use]
pub fn title() -> String {
    document().title()
}

/// Sets the document title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Writes `text` into the element with this id, a status line that the app leaves empty.
pub fn say(id: &str, text: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Enables animations from now on, if the reader has not turned them off.
pub fn allow_motion() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-moves", "");
    }
}

/// Records whether a selection follows the pointer; changes are not animated then.
pub fn note_dragging(is_dragging: bool) {
    if let Some(root) = root() {
        let _ = root.toggle_attribute_with_force("data-dragging", is_dragging);
    }
}

/// Shows `text` in the page's line for failures. The static page stays as it is.
pub fn show_notice(text: &str) {
    show_failure(text, "");
}

/// Shows `text`, and keeps what the program says of the fault for whoever has to find its cause.
fn show_failure(text: &str, cause: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-pending");
        let _ = root.set_attribute("data-failed", cause);
    }
    say(NOTICE_ID, text);
}

/// Reports a panic in a line on the page, which says `notice`, as well as in the console.
pub fn install_panic_notice(notice: &'static str) {
    yew::set_custom_panic_hook(Box::new(move |info| {
        let cause = info.to_string();
        show_failure(notice, &cause);
        gloo::console::error!(cause);
    }));
}

/// Whether this page shows a list that it did not come with (`crates/own-list`).
pub(super) fn shows_own_list() -> bool {
    root().is_some_and(|root| root.has_attribute("data-list"))
}

/// Whether this page shows only a part, in a frame of another page (`web/look.js`).
#[must_use]
pub fn is_part() -> bool {
    root().is_some_and(|root| root.has_attribute("data-embed"))
}

/// Returns the name of the page's file if it is the one file; `None` if data files lie beside it.
#[must_use]
pub fn own_file() -> Option<String> {
    held(RECORDS_ID)?;
    let path = window().location().pathname().ok()?;
    path.rsplit('/').next().map(str::to_owned)
}
