//! What the address said that is no view.

use super::visit::Change;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct NoticesProps {
    pub(super) notices: Vec<String>,
    pub(super) change: Callback<Change>,
}

/// A small list of sentences, until it is dismissed.
#[component]
pub(super) fn Notices(props: &NoticesProps) -> Html {
    if props.notices.is_empty() {
        return Html::default();
    }
    let dismiss = props.change.reform(|_| Change::DismissNotices);
    html! {
        <div class="notices" role="status" data-notices="">
            <ul>
                for notice in props.notices.iter() {
                    <li>{ notice.clone() }</li>
                }
            </ul>
            <button type="button" onclick={dismiss}>{ "Dismiss" }</button>
        </div>
    }
}
