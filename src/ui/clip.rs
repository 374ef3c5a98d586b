//! Copying, and what becomes of it.

use crate::browser;
use yew::Callback;

/// Where a text stands that is copied, and where it is said what became of it: ids of elements.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui) struct Clip {
    /// A line of status.
    pub(in crate::ui) status_id: &'static str,
    /// A text area.
    pub(in crate::ui) text_id: &'static str,
}

impl Clip {
    /// Copies `text`, which is called `what`; where that is not allowed, shows it, selected.
    pub(in crate::ui) fn copy(self, what: &'static str, text: &str) {
        let shown = text.to_owned();
        let done = Callback::from(move |is_done| {
            if is_done {
                browser::say(self.status_id, &format!("{what} was copied."));
            } else {
                browser::say(
                    self.status_id,
                    "Copying is not allowed here: the text stands here, selected.",
                );
                browser::show_text(self.text_id, &shown);
            }
        });
        browser::copy(text, done);
    }
}
