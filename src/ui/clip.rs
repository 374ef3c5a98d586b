//! Copies text and reports the result.

use crate::browser;
use crate::text::save;
use yew::{AttrValue, Callback};

/// The ids of the elements for copied text and for the status of copying.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Clip {
    /// The id of the status line.
    pub(in crate::ui) status_id: AttrValue,
    /// The id of the text area.
    pub(in crate::ui) text_id: AttrValue,
}

impl Clip {
    /// Copies `text`, which the status calls `what`; if that is not allowed, shows the text, selected.
    pub(in crate::ui) fn copy(self, what: &'static str, text: &str) {
        let shown = text.to_owned();
        let done = Callback::from(move |is_done| {
            if is_done {
                browser::say(&self.status_id, &save::copied(what));
            } else {
                browser::say(&self.status_id, save::CANNOT_COPY);
                browser::show_text(&self.text_id, &shown);
            }
        });
        browser::copy(text, done);
    }
}
