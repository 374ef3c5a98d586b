//! The page around the app: its data, its state of readiness, and its one line for failures.

use super::data_files::held;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The element that holds the records in a page that carries them.
const RECORDS_ID: &str = "records";
/// The element that says what failed.
const NOTICE_ID: &str = "notice";

fn root() -> Option<Element> {
    document().document_element()
}

/// The article that a page in one file holds for readers without scripts.
const ARTICLE_ID: &str = "report";

/// Says that the page shows what its address asks for, and that it can be used. The article that stands
/// in for the walk goes: its marks are not to be taken for those of the charts that answer.
pub fn arrive() {
    if let Some(article) = document().get_element_by_id(ARTICLE_ID) {
        article.remove();
    }
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-pending");
        let _ = root.set_attribute("data-ready", "true");
        note_address();
    }
}

/// Who shows this frame of an article something, as long as no reader has acted in it: nobody, since it
/// is as it came, or the host (`web/host.js`). Not in a window of its own.
pub(super) fn driver() -> Option<String> {
    root()?.get_attribute("data-driven")
}

/// Whether the page is in a frame of somebody else's.
pub(super) fn is_framed() -> bool {
    root().is_some_and(|root| root.has_attribute("data-framed"))
}

/// Brings the element with this id to the top of the window. A frame in which nobody has acted is
/// moved in itself alone, and never the article around it.
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

/// The id of the place that the address names, where its beginning is in the window.
#[must_use]
pub fn fragment_in_window() -> Option<String> {
    let window = window();
    let hash = window.location().hash().ok()?;
    let id = hash.strip_prefix('#')?;
    let top = document()
        .get_element_by_id(id)?
        .get_bounding_client_rect()
        .top();
    let height = window.inner_height().ok()?.as_f64()?;
    (-1.0..height).contains(&top).then(|| id.to_owned())
}

/// Gives the focus to the element with this id, unless it is in a frame in which nobody has acted: it is
/// elsewhere then.
pub fn focus(id: &str) {
    if driver().is_some() {
        return;
    }
    let element = document().get_element_by_id(id);
    if let Some(Ok(element)) = element.map(JsCast::dyn_into::<HtmlElement>) {
        let _ = element.focus();
    }
}

/// Puts what is shown before the page's own name in the document's title.
pub fn set_title(shown: Option<&str>) {
    let document = document();
    let title = document.title();
    let own = title.rsplit(" | ").next().unwrap_or(&title);
    document.set_title(&match shown {
        Some(shown) if !shown.is_empty() => format!("{shown} | {own}"),
        _ => own.to_owned(),
    });
}

/// Writes `text` into the element with this id, which the app leaves empty: a status line.
pub fn say(id: &str, text: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Lets what changes from now on be seen to move, where the reader wants motion.
pub fn allow_motion() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-moves", "");
    }
}

/// Notes whether a selection follows the pointer: what changes then keeps up with it instead of moving.
pub fn note_dragging(is_dragging: bool) {
    if let Some(root) = root() {
        let _ = root.toggle_attribute_with_force("data-dragging", is_dragging);
    }
}

/// Leaves the page's whole address where the style sheet finds it for print.
pub(super) fn note_address() {
    let href = window().location().href();
    if let (Some(root), Ok(href)) = (root(), href) {
        let _ = root.set_attribute("data-address", &href);
    }
}

/// Shows `text` in the page's line for failures; the static page stays as it is.
pub fn show_notice(text: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-pending");
        let _ = root.set_attribute("data-failed", "");
    }
    if let Some(notice) = document().get_element_by_id(NOTICE_ID) {
        notice.set_text_content(Some(text));
        let _ = notice.remove_attribute("hidden");
    }
}

/// Turns a fault of the app into a line on the page, beside the console's own message.
pub fn install_panic_notice() {
    yew::set_custom_panic_hook(Box::new(|info| {
        gloo::console::error!(info.to_string());
        show_notice(
            "The page met a fault and has stopped answering; what it shows may be out of date. \
             Reloading it starts anew from its address.",
        );
    }));
}

/// Whether a part of the page is shown alone, in somebody else's (`web/look.js`).
#[must_use]
pub fn is_part() -> bool {
    root().is_some_and(|root| root.has_attribute("data-embed"))
}

/// The name of the page's file, where it holds all that it needs; `None` where files lie beside it.
#[must_use]
pub fn own_file() -> Option<String> {
    held(RECORDS_ID)?;
    let path = window().location().pathname().ok()?;
    path.rsplit('/').next().map(str::to_owned)
}
