//! The page with a list inside, as one file.

use crate::program::page::inert;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use commutations::browser;
use gloo::events::EventListener;
use gloo::utils::{document, window};
use js_sys::Promise;
use sha2::{Digest, Sha256};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CustomEvent, CustomEventInit, Document, DomParser, Element, Response, SupportedType,
};

/// The page that is published as one file; other pages load it to save themselves.
const ONE_FILE: &str = "commutations.html";
/// The element that only the one file has: the program.
const PROGRAM_ID: &str = "wasm";
/// What else of the page is not about the list: other data, the report for readers without scripts, and dialogs.
const OTHERS: &str = "#history, #story, #report, #own-list, meta[property], link[rel=canonical]";

/// Returns the page with `list` inside, as the text of an HTML file.
///
/// # Errors
/// Fails if the page cannot be loaded or put together.
pub async fn page(list: &str, title: &str, description: &str) -> Result<String, JsValue> {
    let page = template().await?;
    let (paint, heights) = first_paint().await?;
    let root = page.document_element().ok_or("the page has no element")?;
    for name in root
        .get_attribute_names()
        .iter()
        .filter_map(|own| own.as_string())
    {
        if name.starts_with("data-") {
            root.remove_attribute(&name)?;
        }
    }
    for other in all(&page, OTHERS)? {
        other.remove();
    }
    let app = one(&page, "#app")?;
    app.set_inner_html(&paint);
    one(&page, "#notice")?.set_text_content(None);
    one(&page, "#records")?.set_text_content(Some(&inert(list)));
    page.set_title(title);
    one(&page, "meta[name=description]")?.set_attribute("content", description)?;
    let style = style_with(&page, &heights)?;
    let html = root.outer_html().replacen(&style.before, &style.after, 1);
    Ok(format!("<!doctype html>\n{html}"))
}

/// Returns a copy of this page, if it is one file, or else of the one file beside it. It is made from text: in a clone of
/// the document, the policy would refuse the style while it is still empty, and say so in the console.
async fn template() -> Result<Document, JsValue> {
    let text = match document().get_element_by_id(PROGRAM_ID) {
        Some(_) => document().document_element().map(|own| own.outer_html()),
        None => one_file().await?,
    };
    DomParser::new()?.parse_from_string(&text.unwrap_or_default(), SupportedType::TextHtml)
}

/// Loads the one file beside this page.
async fn one_file() -> Result<Option<String>, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(ONE_FILE))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from_str(&format!("status {}", response.status())));
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}

/// Returns the first paint of the list that the page shows, and the style rules with the heights of its charts. The
/// other program draws them.
async fn first_paint() -> Result<(String, String), JsValue> {
    let place = document().create_element("div")?;
    let mut listener = None;
    // What is drawn is gone after the event, so it is read while it is there.
    let drawn = Promise::new(&mut |done, _| {
        let own = place.clone();
        listener = Some(EventListener::once(&place, browser::STILLED, move |_| {
            let _ = done.call1(&JsValue::NULL, &own.inner_html().into());
        }));
    });
    let detail = CustomEventInit::new();
    detail.set_detail(&place);
    document()
        .dispatch_event(CustomEvent::new_with_event_init_dict(browser::STILL, &detail)?.as_ref())?;
    let drawn = JsFuture::from(drawn).await?.as_string();
    drop(listener);
    let heights = place.get_attribute("data-heights").unwrap_or_default();
    Ok((drawn.unwrap_or_default(), heights))
}

/// The style of a page before and after a change.
struct Style {
    before: String,
    after: String,
}

/// Adds rules to the style of the page, and puts its new hash into the policy in place of the old one. The style itself
/// is changed in the text of the page: here, the policy of this page would refuse it.
fn style_with(page: &Document, rules: &str) -> Result<Style, JsValue> {
    let before = one(page, "head > style")?
        .text_content()
        .unwrap_or_default();
    let after = format!("{before}\n{rules}");
    let policy = one(page, "meta[http-equiv=Content-Security-Policy]")?;
    let text = policy.get_attribute("content").unwrap_or_default();
    policy.set_attribute("content", &text.replace(&hash(&before), &hash(&after)))?;
    Ok(Style { before, after })
}

/// The source expression of a policy for an inline text.
fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn one(page: &Document, selector: &str) -> Result<Element, JsValue> {
    let found = page.query_selector(selector)?;
    found.ok_or_else(|| JsValue::from_str(&format!("the page has no “{selector}”")))
}

fn all(page: &Document, selector: &str) -> Result<Vec<Element>, JsValue> {
    let found = page.query_selector_all(selector)?;
    let nodes = (0..found.length()).filter_map(|index| found.get(index));
    Ok(nodes.filter_map(|node| node.dyn_into().ok()).collect())
}
