//! The folder where the page is.

use crate::browser;

/// The address of the folder where the page is now; `None` of a page opened as a file.
pub(super) fn folder() -> Option<String> {
    let href = browser::href();
    let page = href.split(['?', '#']).next().unwrap_or_default();
    let (folder, _) = page.rsplit_once('/')?;
    page.starts_with("http").then(|| format!("{folder}/"))
}
