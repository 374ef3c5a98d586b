//! The address bar.

use super::page::{is_framed, shows_own_list};
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsValue;
use yew::{Callback, hook, use_effect_with};

/// Whether the address has a fragment.
#[must_use]
pub fn has_fragment() -> bool {
    let hash = gloo::utils::window().location().hash();
    hash.is_ok_and(|hash| hash.len() > 1)
}

/// Returns the query of the page's address, without its `?`; empty if there is none.
#[must_use]
pub fn query() -> String {
    let search = window().location().search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}

/// Returns the whole address of the page.
fn href() -> String {
    window().location().href().unwrap_or_default()
}

/// Returns the whole address of the view; empty while the page shows a list that it did not come with, since the address
/// leads to another one then.
#[must_use]
pub fn link() -> String {
    if shows_own_list() {
        return String::new();
    }
    href()
}

/// Returns the address of the page for others than its reader: for a file on the reader's computer, only its
/// name, not its folders.
fn public_href() -> String {
    let href = href();
    if !href.starts_with("file:") {
        return href;
    }
    let end = href.find(['?', '#']).unwrap_or(href.len());
    let (path, rest) = href.split_at(end);
    let name = path.rsplit('/').next().unwrap_or_default();
    format!("{name}{rest}")
}

/// Stores the page's address where the style sheet for print finds it.
pub fn note_address() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-address", &public_href());
    }
}

/// Returns the address for `query`, relative to the page. The fragment is kept.
fn target(query: &str) -> String {
    let location = window().location();
    let hash = location.hash().unwrap_or_default();
    if query.is_empty() {
        format!("{}{hash}", location.pathname().unwrap_or_default())
    } else {
        format!("?{query}{hash}")
    }
}

fn is_shown(query: &str) -> bool {
    self::query() == query
}

/// Replaces the query (without `?`) of the current entry in the browser's history.
///
/// Does nothing in frames that do not allow it.
pub fn replace_query(query: &str) {
    if !is_shown(query)
        && let Ok(history) = window().history()
    {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&target(query)));
        note_address();
    }
}

/// Adds an entry for `query` to the browser's history. In a frame it replaces the current entry: there, Back
/// leads out of the article and not through its charts.
pub fn push_query(query: &str) {
    if is_framed() {
        replace_query(query);
    } else if !is_shown(query)
        && let Ok(history) = window().history()
    {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&target(query)));
        note_address();
    }
}

/// Calls back with the query when the reader goes back or forward, or when the host of a frame has changed
/// its address (`web/host.js`).
#[hook]
pub fn use_query_changes(changed: Callback<String>) {
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "popstate", move |_| {
            note_address();
            changed.emit(query());
        });
        move || drop(listener)
    });
}
