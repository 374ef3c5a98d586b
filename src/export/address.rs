//! The address of the view in an export.

use super::Export;
use crate::state::encode;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Characters to escape: those that could separate cells or end a text, or are not allowed in an address.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\'')
    .add(b',')
    .add(b';')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'|');

/// Returns the address that shows the people of `export`; `None` if no page does. For a page opened as a
/// file it is the file name, without the folders.
#[must_use]
pub fn address(export: &Export<'_>) -> Option<String> {
    if export.address.is_empty() {
        return None;
    }
    let page = export.address.split(['?', '#']).next().unwrap_or_default();
    let page = if page.starts_with("https://") || page.starts_with("http://") {
        page
    } else if page.starts_with("file:") {
        page.rsplit('/').next().unwrap_or_default()
    } else {
        ""
    };
    let query = encode(&export.shown_view());
    let mark = if query.is_empty() { "" } else { "?" };
    let whole = format!("{page}{mark}{query}");
    (!whole.is_empty()).then(|| utf8_percent_encode(&whole, ESCAPED).to_string())
}
