//! The notices at the top of the page.

use crate::state::Msg;
use yew::prelude::*;

/// Properties of `Notices`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct NoticesProps {
    pub(super) notices: Vec<String>,
    pub(super) send: Callback<Msg>,
}

/// A short list of notices, shown until it is dismissed.
#[component]
pub(super) fn Notices(props: &NoticesProps) -> Html {
    let NoticesProps { notices, send } = props;
    if notices.is_empty() {
        return Html::default();
    }
    let dismiss = send.reform(|_| Msg::DismissNotices);
    html! {
        <div class="notices" role="status" data-notices="">
            <ul>
                for notice in notices.iter() {
                    <li>{ notice.clone() }</li>
                }
            </ul>
            <button type="button" onclick={dismiss}>{ "Dismiss" }</button>
        </div>
    }
}
