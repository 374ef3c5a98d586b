//! The folder of the page.

use crate::browser;

/// Returns the address of the folder that the page is in; `None` for a page opened as a file.
pub(super) fn folder() -> Option<String> {
    let href = browser::link();
    let page = href.split(['?', '#']).next().unwrap_or_default();
    let (folder, _) = page.rsplit_once('/')?;
    page.starts_with("http").then(|| format!("{folder}/"))
}
