//! What an address means, as the history and the report tell.

use crate::browser;
use crate::state::View;
use crate::state::embedding::Choices;
use crate::state::history::without_unknown;
use crate::ui::Records;
use crate::ui::story;

/// The view that `view`, as read from an address, means, and a sentence for each thing that means
/// nothing; `None` where it is right as it is.
pub(in crate::ui) fn amended(records: &Records, view: &View) -> Option<(View, Vec<String>)> {
    let mut next = view.clone();
    let mut notices = Vec::new();
    if let Ok(history) = &records.history {
        (next.century, notices) = without_unknown(&view.century, history);
    }
    if let Some(id) = &view.story {
        if !story::is_told(records, id) {
            let why = match &records.tale {
                Err(why) => why.as_str(),
                _ => "the report has no such statement.",
            };
            notices.push(format!("“story={id}” in the address is ignored: {why}"));
            next.story = None;
        } else if is_only_story(view) {
            next = story::view_of(records, id, view).unwrap_or(next);
        }
    }
    if let Some(words) = &view.embedding {
        next.embedding = chosen(words, view, &mut notices);
    }
    (next != *view).then_some((next, notices))
}

/// What `words` choose for an article. What is in one already goes into no other.
fn chosen(words: &str, view: &View, notices: &mut Vec<String>) -> Option<String> {
    if browser::is_part() {
        notices
            .push("“embedding” in the address is ignored: this is a part of the page.".to_owned());
        return None;
    }
    let (choices, faults) = Choices::read(words, view);
    notices.extend(faults);
    Some(choices.words())
}

/// Whether an address names a statement and nothing else: then it means the view of that statement.
fn is_only_story(view: &View) -> bool {
    let bare = View {
        story: view.story.clone(),
        names: view.names,
        embedding: view.embedding.clone(),
        foreign: view.foreign.clone(),
        ..View::default()
    };
    *view == bare
}
