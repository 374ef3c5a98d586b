//! The address of the view as a file gives it.

use super::Export;
use crate::state::encode;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What could part a cell from the next, end a text, or be no part of an address. Escaped, it means
/// the same.
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

/// The address that shows the people of `export`; `None` where the page has none.
///
/// Of a page that was opened as a file it is the file's name alone: its folders are nobody's
/// business.
pub(super) fn address(export: &Export<'_>) -> Option<String> {
    let page = export.address.split(['?', '#']).next().unwrap_or_default();
    let page = if page.starts_with("https://") || page.starts_with("http://") {
        page
    } else if page.starts_with("file:") {
        page.rsplit('/').next().unwrap_or_default()
    } else {
        ""
    };
    let query = encode(&export.told_view());
    let mark = if query.is_empty() { "" } else { "?" };
    let whole = format!("{page}{mark}{query}");
    (!whole.is_empty()).then(|| utf8_percent_encode(&whole, ESCAPED).to_string())
}
