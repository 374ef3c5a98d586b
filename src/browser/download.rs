//! Saves text as a file.

use super::frame::get;
use gloo::timers::callback::Timeout;
use gloo::utils::{body, document, window};
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// How long to keep the object URL of a file, in milliseconds: some browsers start the download only after
/// the press has been handled.
const KEEP_MS: u32 = 10_000;

/// Asks the browser to save `text` as `file_name`, with the type `mime` (`text/csv`). Returns whether the
/// browser was asked; it does not report refusals (see [`may_forbid_downloads`]).
#[must_use]
pub fn download(file_name: &str, mime: &str, text: &str) -> bool {
    text_blob(mime, text).is_ok_and(|blob| download_blob(file_name, &blob))
}

/// The same for anything else.
pub(super) fn download_blob(file_name: &str, blob: &Blob) -> bool {
    let Ok(address) = Url::create_object_url_with_blob(blob) else {
        return false;
    };
    let was_asked = press_link(file_name, &address).is_ok();
    Timeout::new(KEEP_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    was_asked
}

fn text_blob(mime: &str, text: &str) -> Result<Blob, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &kind)
}

/// Clicks an invisible link to the address. The link is attached to the page meanwhile, as older browsers
/// require.
fn press_link(file_name: &str, address: &str) -> Result<(), JsValue> {
    let link = document()
        .create_element("a")?
        .dyn_into::<HtmlElement>()
        .map_err(JsValue::from)?;
    link.set_attribute("href", address)?;
    link.set_attribute("download", file_name)?;
    body().append_child(&link)?;
    link.click();
    link.remove();
    Ok(())
}

/// Whether this page may be in a frame that silently refuses downloads: one with `sandbox` but without
/// `allow-downloads`. True if that cannot be known, as on a page of another site.
#[must_use]
pub fn may_forbid_downloads() -> bool {
    let window = window();
    let (origin, location) = (window.origin(), window.location());
    let parent = window.parent().ok().flatten();
    if parent.is_none_or(|parent| Object::is(&parent, &window)) {
        return origin == "null" && location.protocol().as_deref() != Ok("file:");
    }
    // WebKit writes an error to the console if a page asks for its frame on another site.
    let host = get(&location, "ancestorOrigins").and_then(|all| get(&all, "0")?.as_string());
    if host.is_some_and(|host| host == "null" || host != origin) {
        return true;
    }
    let frame = window.frame_element().ok().flatten();
    frame.is_none_or(|frame| {
        frame
            .get_attribute("sandbox")
            .is_some_and(|allowed| !allows_downloads(&allowed))
    })
}

/// Whether the value of a frame's `sandbox` allows downloads.
fn allows_downloads(allowed: &str) -> bool {
    let mut words = allowed.split_ascii_whitespace();
    words.any(|word| word.eq_ignore_ascii_case("allow-downloads"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sandbox_allows_downloads_only_if_it_says_so() {
        for (allowed, lets) in [
            ("", false),
            ("allow-scripts", false),
            ("allow-scripts  Allow-Downloads", true),
            ("allow-downloads-without-user-activation", false),
        ] {
            assert_eq!(allows_downloads(allowed), lets, "{allowed}");
        }
    }
}
