//! The data files of the page.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Returns the text of a data file that the page embeds in the script element `id`.
pub(super) fn held(id: &str) -> Option<String> {
    let element = document().get_element_by_id(id)?;
    (element.tag_name() == "SCRIPT").then(|| element.text_content().unwrap_or_default())
}

/// Returns the text of the data file `id`, which the page embeds or else is `data/{id}.json` beside it.
///
/// # Errors
/// A sentence that says what could not be loaded.
pub async fn data_text(id: &str) -> Result<String, String> {
    match held(id) {
        Some(text) => Ok(text),
        None => fetch_text(&format!("data/{id}.json")).await,
    }
}

async fn fetch_text(href: &str) -> Result<String, String> {
    let failed = |_| format!("“{href}” could not be loaded.");
    let response: Response = JsFuture::from(window().fetch_with_str(href))
        .await
        .map_err(failed)?
        .dyn_into()
        .map_err(failed)?;
    if !response.ok() {
        let status = response.status();
        return Err(format!("“{href}” could not be loaded (status {status})."));
    }
    let text = JsFuture::from(response.text().map_err(failed)?)
        .await
        .map_err(failed)?;
    text.as_string()
        .ok_or_else(|| format!("“{href}” is not text."))
}
