//! What the address said that is no view.

use crate::state::Msg;
use yew::prelude::*;

/// A small list of sentences, until it is dismissed.
pub(super) fn notices(notices: &[String], change: &Callback<Msg>) -> Html {
    if notices.is_empty() {
        return Html::default();
    }
    let dismiss = change.reform(|_| Msg::DismissNotices);
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
