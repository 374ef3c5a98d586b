//! Source and caveats.

use crate::components::Records;
use crate::view::View;
use crate::view::explore::notes;
use yew::prelude::*;

/// The notes of the page.
pub(super) fn footer(records: &Records, view: &View) -> Html {
    let notes = notes(&records.dataset, &records.columns, view);
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
