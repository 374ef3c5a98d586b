//! The data files of the page.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// The id of the element that holds the records in the one file.
pub const RECORDS_ID: &str = "records";

/// Returns the text of a data file that the page embeds in the script element `id`.
pub(super) fn held(id: &str) -> Option<String> {
    let element = document().get_element_by_id(id)?;
    (element.tag_name() == "SCRIPT").then(|| element.text_content().unwrap_or_default())
}

/// Returns the text of the data file `id`, which the page embeds or else is `data/{id}.json` beside it. A
/// file that `is_anew` does not come from the browser's cache.
///
/// # Errors
/// Says what could not be loaded.
pub async fn data_text(id: &str, is_anew: bool) -> Result<String, DataFault> {
    let file = format!("data/{id}.json");
    match held(id) {
        Some(text) => Ok(text),
        None => fetch_text(&file, is_anew).await,
    }
}

/// Whether the page itself has asked for a data file, before it knew what the records say. It has not for those of a list
/// that was put into it.
#[must_use]
pub fn is_preloaded(id: &str) -> bool {
    let link = format!("link[rel=preload][href='data/{id}.json']");
    let link = document().query_selector(&link);
    held(RECORDS_ID).is_none() && link.is_ok_and(|own| own.is_some())
}

/// Why there is no data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataFault {
    /// It could not be loaded.
    Lost {
        /// Its address.
        file: String,
        /// The status of the answer, if there was one.
        status: Option<u16>,
    },
    /// It is not text.
    NotText {
        /// Its address.
        file: String,
    },
}

async fn fetch_text(href: &str, is_anew: bool) -> Result<String, DataFault> {
    let lost = |status| DataFault::Lost {
        file: href.to_owned(),
        status,
    };
    let failed = |_| lost(None);
    let options = RequestInit::new();
    if is_anew {
        options.set_cache(RequestCache::Reload);
    }
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(href, &options))
        .await
        .map_err(failed)?
        .dyn_into()
        .map_err(failed)?;
    if !response.ok() {
        return Err(lost(Some(response.status())));
    }
    let text = JsFuture::from(response.text().map_err(failed)?)
        .await
        .map_err(failed)?;
    text.as_string().ok_or_else(|| DataFault::NotText {
        file: href.to_owned(),
    })
}
