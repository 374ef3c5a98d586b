//! The notes: source and caveats.

use super::Records;
use crate::domain::Names;
use crate::state::notes;
use crate::state::story::context_notes;
use yew::prelude::*;

/// Properties of `Notes`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct NotesProps {
    pub(super) records: Records,
    pub(super) names: Names,
}

/// The notes of the page.
#[component]
pub(super) fn Notes(props: &NotesProps) -> Html {
    let notes = notes(&props.records.dataset, &props.records.columns, props.names);
    html! {
        <footer class="notes">
            <h2>{ "Notes" }</h2>
            <p>
                { notes.source }
                { " " }
                <span class="address">{ notes.page }</span>
            </p>
            <dl>
                for (subject, words) in notes.paragraphs {
                    <dt>{ subject }</dt>
                    <dd>{ words }</dd>
                }
            </dl>
            { elsewhere(&props.records) }
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
            <h3>{ "Laws, events and later records" }</h3>
            <dl>
                for note in notes {
                    <dt data-context={note.kind}>{ note.title }</dt>
                    <dd>{ note.text }</dd>
                }
            </dl>
        </>
    }
}
