//! Source and caveats.

use crate::data::Dataset;
use crate::query::Columns;
use crate::state::View;
use crate::state::notes;
use yew::prelude::*;

/// The notes of the page.
pub(super) fn footer(dataset: &Dataset, columns: &Columns, view: &View) -> Html {
    let notes = notes(dataset, columns, view);
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
