//! The other program of the page: it shows the list that this one puts into the document.

use commutations::browser;
use gloo::utils::document;
use wasm_bindgen::JsValue;

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
    // Nothing in a list can end the element in a copy of the page.
    element.set_text_content(Some(&list.replace('<', "\\u003c")));
    if let Some(root) = document().document_element() {
        root.set_attribute("data-list", "own")?;
    }
    browser::note_unsaved(true);
    browser::tell(browser::LIST);
    Ok(())
}
