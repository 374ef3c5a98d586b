//! Copying, and what becomes of it.

use crate::platform;
use yew::Callback;

/// Where a text stands that is copied, and where it is said what became of it: ids of elements.
#[derive(Clone, Copy, Debug)]
pub(in crate::components) struct Clip {
    /// A line of status.
    pub(in crate::components) status_id: &'static str,
    /// A text area.
    pub(in crate::components) text_id: &'static str,
}

impl Clip {
    /// Copies `text`, which is called `what`; where that is not allowed, shows it, selected.
    pub(in crate::components) fn copy(self, what: &'static str, text: &str) {
        let shown = text.to_owned();
        let done = Callback::from(move |is_done| {
            if is_done {
                platform::say(self.status_id, &format!("{what} was copied."));
            } else {
                platform::say(
                    self.status_id,
                    "Copying is not allowed here: the text stands here, selected.",
                );
                platform::show_text(self.text_id, &shown);
            }
        });
        platform::copy(text, done);
    }
}
