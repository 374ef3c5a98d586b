//! Modal dialogs over the page.

use super::dialog;
use yew::{Callback, hook, use_effect_with};

/// Shows the `<dialog>` with this id over the page while `open`, and calls back when the reader closes it by
/// the browser's own means. The focus moves into it, and back when it closes.
#[hook]
pub fn use_modal(id: &'static str, open: bool, closed: Callback<()>) {
    use_effect_with(open, move |open| {
        let shown = open.then(|| dialog::show(id, closed)).flatten();
        move || {
            if let Some((dialog, listener, sight)) = shown {
                drop((listener, sight));
                dialog.close();
                // Its place in a frame. A saved page must not have it: the policy refuses such an attribute.
                let _ = dialog.remove_attribute("style");
            }
        }
    });
}
