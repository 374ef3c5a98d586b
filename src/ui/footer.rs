//! The notes: source and caveats.

use super::Records;
use super::history::to_know;
use super::own_list::own_list_button;
use crate::domain::Names;
use crate::state::notes;
use crate::state::story::context_notes;
use crate::text;
use yew::prelude::*;

/// The notes of the page.
pub(super) fn notes_section(records: &Records, names: Names) -> Html {
    let notes = notes(&records.dataset, &records.columns, &records.all, names);
    html! {
        <footer class="notes">
            <h2 id="notes-title">{ text::ABOUT }</h2>
            <details>
                <summary>{ text::NOTES }</summary>
                <dl>
                    for (subject, words) in notes.paragraphs {
                        <dt>{ subject }</dt>
                        <dd>{ words }</dd>
                    }
                </dl>
                if let Ok(history) = &records.history {
                    <h3>{ text::history::TITLE }</h3>
                    { to_know(history) }
                }
                { elsewhere(records) }
            </details>
            <p>
                { notes.source }
                { " " }
                <span class="address">{ notes.page }</span>
            </p>
            { own_list_button() }
        </footer>
    }
}

/// The facts that are not in the records, each with its source: what the chart over time marks, and what the
/// report is checked against besides.
fn elsewhere(records: &Records) -> Html {
    let facts = records.story.as_ref().ok().map(|own| &own.story.context);
    let notes = facts.map_or_else(Vec::new, |facts| context_notes(facts));
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ text::CONTEXT }</h3>
            <dl>
                for note in notes {
                    <dt data-context={note.kind}>{ note.title }</dt>
                    <dd>{ note.text }</dd>
                }
            </dl>
        </>
    }
}
