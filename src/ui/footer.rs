//! The notes: source and caveats.

use super::Records;
use crate::domain::Names;
use crate::state::notes;
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
        </footer>
    }
}
