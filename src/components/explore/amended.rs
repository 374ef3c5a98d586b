//! What an address means, as the history and the report tell.

use crate::components::Records;
use crate::components::story;
use crate::view::View;
use crate::view::history::without_unknown;

/// The view that `view`, as read from an address, means, and a sentence for each thing that means
/// nothing; `None` where it is right as it is.
#[inline(never)]
pub(in crate::components) fn amended(
    records: &Records,
    view: &View,
) -> Option<(View, Vec<String>)> {
    let mut next = view.clone();
    let mut notices = Vec::new();
    if let Some(history) = records.history() {
        (next.century, notices) = without_unknown(&view.century, history);
    }
    if let Some(id) = &view.story {
        if !story::is_told(records, id) {
            let tale = records.further.as_ref().map(|further| &further.tale);
            let why = match tale {
                Some(Err(why)) => why.as_str(),
                _ => "the report has no such statement.",
            };
            notices.push(format!("“story={id}” in the address is ignored: {why}"));
            next.story = None;
        } else if is_only_story(view) {
            next = story::view_of(records, id, view).unwrap_or(next);
        }
    }
    (next != *view).then_some((next, notices))
}

/// Whether an address names a statement and nothing else: then it means the view of that statement.
fn is_only_story(view: &View) -> bool {
    let bare = View {
        story: view.story.clone(),
        names: view.names,
        foreign: view.foreign.clone(),
        ..View::default()
    };
    *view == bare
}
