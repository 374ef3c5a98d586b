//! A dialog over the page.

use super::page::driver;
use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::{Callback, hook, use_effect_with};

/// Shows the `<dialog>` with this id over the page while `open`, and calls back when the reader closes
/// it by the browser's own means. The focus goes into it, and back when it closes.
#[hook]
pub fn use_modal(id: &'static str, open: bool, closed: Callback<()>) {
    use_effect_with(open, move |open| {
        let shown = open.then(|| show(id, closed)).flatten();
        move || {
            if let Some((dialog, listener)) = shown {
                drop(listener);
                dialog.close();
            }
        }
    });
}

/// Gives the focus to what of the dialog can take it without being a stop of the Tab key: its heading.
/// (By an attribute it would be asked for from browsers, which refuse in frames and say so.)
fn begin_at_heading(dialog: &HtmlDialogElement) {
    let heading = dialog.query_selector("[tabindex='-1']").ok().flatten();
    if let Some(Ok(heading)) = heading.map(JsCast::dyn_into::<HtmlElement>) {
        let _ = heading.focus();
    }
}

/// Opens the dialog. In browsers from before dialogs it stands in the page, opened. For a host that asks
/// for it, it is open and takes no focus, which is in the article.
fn show(id: &str, closed: Callback<()>) -> Option<(HtmlDialogElement, EventListener)> {
    let element = document().get_element_by_id(id)?;
    let _ = element.set_attribute("data-open", "");
    let dialog = element.dyn_into::<HtmlDialogElement>().ok()?;
    if driver().as_deref() == Some("host") {
        dialog.set_open(true);
    } else {
        if !dialog.open() {
            dialog.show_modal().ok()?;
        }
        begin_at_heading(&dialog);
    }
    let listener = EventListener::new(&dialog, "close", move |_| closed.emit(()));
    Some((dialog, listener))
}
