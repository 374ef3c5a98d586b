//! Pictures: SVG drawn as PNG on a canvas, saved, shown or shared.

use super::download::download_blob;
use super::frame::get;
use gloo::utils::{document, document_element, window};
use js_sys::{Array, Function, Object, Promise, Reflect, encode_uri_component};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement, HtmlElement,
    HtmlImageElement,
};
use yew::Callback;

/// An SVG that needs no other file, as an address.
#[must_use]
pub fn svg_address(svg: &str) -> String {
    let words = String::from(encode_uri_component(svg));
    format!("data:image/svg+xml,{words}")
}

/// What is to be done with a PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PngUse {
    /// Save it.
    Save,
    /// Return it as an address.
    Show,
    /// Hand it to another program, or only the link where pictures cannot be handed on.
    Share {
        /// What it shows.
        title: String,
        /// The address of the view; empty if it has none.
        link: String,
    },
}

/// Draws an SVG as the PNG `file_name`, and uses it. Calls back with its address if it is to be shown and with nothing
/// if it is not, or with `None` if the browser cannot do so.
pub fn png(svg: &str, file_name: String, wish: PngUse, done: Callback<Option<String>>) {
    let address = svg_address(svg);
    spawn_local(async move {
        done.emit(used(&address, &file_name, wish).await.ok());
    });
}

async fn used(address: &str, file_name: &str, wish: PngUse) -> Result<String, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(image.natural_width());
    canvas.set_height(image.natural_height());
    let pen = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let pen: CanvasRenderingContext2d = pen.unchecked_into();
    pen.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    if wish == PngUse::Show {
        return canvas.to_data_url();
    }
    let mut asked = Ok(());
    let made = Promise::new(&mut |keep, _| asked = canvas.to_blob(&keep));
    asked?;
    let png: Blob = JsFuture::from(made).await?.dyn_into()?;
    match wish {
        PngUse::Share { title, link } => {
            let asked = share(&png, file_name, &title, &link)?;
            match JsFuture::from(Promise::resolve(&asked)).await {
                Err(why) if !is_canceled(&why) => return Err(why),
                _ => {}
            }
        }
        _ if download_blob(file_name, &png) => {}
        _ => return Err(JsValue::NULL),
    }
    Ok(String::new())
}

/// Whether the browser has a way to hand something to other programs.
#[must_use]
pub fn can_share() -> bool {
    method("share").is_some()
}

/// A method that the browser's navigator may not have.
fn method(name: &str) -> Option<Function> {
    get(&window().navigator(), name)?.dyn_into().ok()
}

fn share(png: &Blob, file_name: &str, title: &str, link: &str) -> Result<JsValue, JsValue> {
    let kind = FilePropertyBag::new();
    kind.set_type(&png.type_());
    let file = File::new_with_blob_sequence_and_options(&Array::of1(png), file_name, &kind)?;
    let (what, navigator) = (Object::new(), window().navigator());
    let set = |key: &str, value: &JsValue| Reflect::set(&what, &key.into(), value);
    set("title", &title.into())?;
    if !link.is_empty() {
        set("url", &link.into())?;
    }
    set("files", &Array::of1(&file))?;
    let can = method("canShare").and_then(|can| can.call1(&navigator, &what).ok());
    if !can.is_some_and(|can| can.is_truthy()) {
        set("files", &JsValue::UNDEFINED)?;
    }
    method("share")
        .ok_or(JsValue::NULL)?
        .call1(&navigator, &what)
}

/// Whether a reader has thought better of it.
fn is_canceled(why: &JsValue) -> bool {
    get(why, "name").is_some_and(|name| name == "AbortError")
}

/// Puts the picture at `address` into the element `id`, after its text.
pub fn show_picture(id: &str, address: &str, alt: &str) {
    let place = document().get_element_by_id(id);
    if let (Some(place), Ok(image)) = (place, HtmlImageElement::new()) {
        image.set_src(address);
        image.set_alt(alt);
        let _ = place.append_child(&image);
    }
}

/// The value that a script has given to a custom property of the page; empty if none has.
#[must_use]
pub fn property(name: &str) -> String {
    let root: HtmlElement = document_element().unchecked_into();
    root.style().get_property_value(name).unwrap_or_default()
}
