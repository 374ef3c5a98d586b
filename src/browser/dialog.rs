//! Opens a dialog where the reader can see it.

use crate::browser::dismissal::is_escape;
use crate::browser::near::{Observed, observe};
use crate::browser::page::{driver, is_framed};
use gloo::events::EventListener;
use gloo::utils::{document, window};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{DomRectReadOnly, HtmlDialogElement, HtmlElement, IntersectionObserverInit};
use yew::Callback;

/// A dialog that is open, or will be once the frame is in sight; the listeners for its being closed; and the
/// observer that waits for sight of the frame.
type Shown = (HtmlDialogElement, [EventListener; 2], Option<Observed>);

/// Shows the dialog `id`. In browsers without dialogs it is part of the page.
pub fn show(id: &str, closed: Callback<()>) -> Option<Shown> {
    let element = document().get_element_by_id(id)?;
    let _ = element.set_attribute("data-open", "");
    let dialog = element.dyn_into::<HtmlDialogElement>().ok()?;
    let own = dialog.clone();
    let listeners = [
        EventListener::new(&dialog, "close", move |_| closed.emit(())),
        // Of themselves, browsers close only modal dialogs.
        EventListener::new(&dialog, "keydown", move |event| {
            if is_escape(event) && own.matches(":modal") == Ok(false) {
                own.close();
            }
        }),
    ];
    let sight = is_framed().then(|| open_in_sight(&dialog)).flatten();
    if sight.is_none() {
        open(&dialog);
    }
    Some((dialog, listeners, sight))
}

/// Opens the dialog. In a frame in which nobody has acted it does not take the focus, which is in the
/// article.
fn open(dialog: &HtmlDialogElement) {
    if driver().is_some() {
        dialog.set_open(true);
    } else if dialog.open() || dialog.show_modal().is_ok() {
        begin_at_heading(dialog);
    }
}

/// Focuses the heading of the dialog, which is not a Tab stop. (The `autofocus` attribute would not do:
/// browsers refuse it in frames and log a warning.)
fn begin_at_heading(dialog: &HtmlDialogElement) {
    let heading = dialog.query_selector("[tabindex='-1']").ok().flatten();
    if let Some(Ok(heading)) = heading.map(JsCast::dyn_into::<HtmlElement>) {
        let _ = heading.focus();
    }
}

/// Opens the dialog in the visible part of a frame, as soon as there is one. A frame can be thousands of
/// pixels high, and a dialog opened elsewhere in it would scroll the article.
fn open_in_sight(dialog: &HtmlDialogElement) -> Option<Observed> {
    let content = document().get_element_by_id("content")?;
    let (dialog, is_done) = (dialog.clone(), Cell::new(false));
    observe(&[content], &IntersectionObserverInit::new(), move |entry| {
        if entry.is_intersecting() && !is_done.replace(true) {
            place(&dialog, &entry.intersection_rect());
            open(&dialog);
        }
    })
}

/// The smallest height in which a dialog can be read.
const LEAST_ROOM_PX: f64 = 480.0;

/// Limits the dialog to the visible part of the window.
fn place(dialog: &HtmlDialogElement, seen: &DomRectReadOnly) {
    let height = window().inner_height().ok().and_then(|own| own.as_f64());
    let height = height.unwrap_or_default();
    let room = seen.height().max(LEAST_ROOM_PX).min(height);
    let top = seen.top().min(height - room).max(0.0);
    let style = dialog.style();
    // No distance from the lower edge of the frame, which may yet grow.
    let _ = style.set_property("bottom", "auto");
    for (edge, px) in [("top", top), ("height", room)] {
        let _ = style.set_property(edge, &format!("{}px", px as i32));
    }
}
