//! The other program of the page: it shows the list that this one puts into the document.

use commutations::browser;
use gloo::utils::document;
use wasm_bindgen::JsValue;

/// Returns the text of a list in which nothing can end the element that holds it.
#[must_use]
pub fn inert(list: &str) -> String {
    list.replace('<', "\\u003c")
}

/// Puts the text of a list into the document, and tells the other program.
///
/// # Errors
/// Fails if the document refuses the element.
pub fn show(list: &str) -> Result<(), JsValue> {
    let element = match document().get_element_by_id(browser::RECORDS_ID) {
        Some(element) => element,
        None => {
            let element = document().create_element("script")?;
            element.set_id(browser::RECORDS_ID);
            element.set_attribute("type", "application/json")?;
            gloo::utils::body().append_child(&element)?;
            element
        }
    };
    element.set_text_content(Some(&inert(list)));
    if let Some(root) = document().document_element() {
        root.set_attribute("data-list", "own")?;
    }
    browser::note_unsaved(true);
    browser::tell(browser::LIST);
    Ok(())
}
