//! Source and caveats.

use super::context::Records;
use crate::view::{View, notes};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FooterProps {
    pub(super) records: Records,
    pub(super) view: View,
}

#[component]
pub(super) fn Footer(props: &FooterProps) -> Html {
    let notes = notes(&props.records.dataset, &props.records.columns, &props.view);
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
