//! Checks the view of an address against the history and the report.

use crate::browser;
use crate::state::View;
use crate::state::embedding::Choices;
use crate::state::history::without_unknown;
use crate::text::notice;
use crate::ui::Records;
use crate::ui::story;

/// Returns `view`, as read from an address, without what the data does not know. Adds a sentence to `notices`
/// for each part that is ignored.
pub(in crate::ui) fn amended(records: &Records, view: &View, notices: &mut Vec<String>) -> View {
    let mut next = view.clone();
    if let Ok(history) = &records.history {
        let (known, unknown) = without_unknown(&view.history, history);
        next.history = known;
        notices.extend(unknown);
    }
    if let Some(statement) = view.overlay.statement() {
        let id = &statement.id;
        if !story::has_step(records, id) {
            notices.push(match &records.story {
                Err(why) => notice::statement_ignored(id, why),
                Ok(_) => notice::ignored("story", id, notice::NO_STATEMENT),
            });
            next.overlay = next.overlay.without_report();
        } else if is_only_statement(view) {
            next = story::view_of(records, id, view).unwrap_or(next);
        }
    }
    if let Some(choices) = view.overlay.choices() {
        next.overlay = if browser::is_part() {
            notices.push(notice::key_ignored("embedding", notice::A_PART));
            next.overlay.without_embed()
        } else {
            next.overlay
                .with_embed(known(records, choices, view, notices))
        };
    }
    next
}

/// Returns the choices of the embed dialog without unknown parts.
fn known(records: &Records, choices: &Choices, view: &View, notices: &mut Vec<String>) -> Choices {
    let parts = records.embed_parts();
    let (known, unknown) = choices.clone().with_known(&parts, &Choices::of(view));
    let notice = |word: String| notice::ignored("embedding", &word, notice::NOT_A_CHOICE);
    notices.extend(unknown.into_iter().map(notice));
    known
}

/// Whether the address names a statement and nothing else; it then means the view of that statement.
fn is_only_statement(view: &View) -> bool {
    let bare = View {
        overlay: view.overlay.with_record(None),
        names: view.names,
        foreign: view.foreign.clone(),
        ..View::default()
    };
    *view == bare
}
