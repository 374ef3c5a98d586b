//! What the address said that is no view.

use super::visit::Change;
use yew::prelude::*;

/// A small list of sentences, until it is dismissed.
pub(super) fn notices(notices: &[String], change: &Callback<Change>) -> Html {
    if notices.is_empty() {
        return Html::default();
    }
    let dismiss = change.reform(|_| Change::DismissNotices);
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
