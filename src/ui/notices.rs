//! The notices at the top of the page.

use crate::state::Msg;
use crate::text::control::DISMISS;
use yew::prelude::*;

/// A short list of notices, shown until it is dismissed. Its live region is there without notices too.
pub(super) fn notices(notices: &[String], send: &Callback<Msg>) -> Html {
    let has_any = !notices.is_empty();
    let dismiss = send.reform(|_| Msg::DismissNotices);
    html! {
        <div class={has_any.then_some("notices")} data-notices={has_any.then_some("")}>
            <div role="status">
                if has_any {
                    <ul>
                        for notice in notices {
                            <li>{ notice.clone() }</li>
                        }
                    </ul>
                }
            </div>
            if has_any {
                <button type="button" onclick={dismiss}>{ DISMISS }</button>
            }
        </div>
    }
}
