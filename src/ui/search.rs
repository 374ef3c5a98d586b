//! The search field for people and districts.

use crate::browser;
use crate::state::{Action, Msg};
use crate::text::control;
use yew::prelude::*;

/// A search field that filters during typing; by district only if people are not `named`.
pub(super) fn search(text: &str, named: bool, send: &Callback<Msg>) -> Html {
    let words = if named {
        control::SEARCH
    } else {
        control::SEARCH_DISTRICTS
    };
    let oninput =
        send.reform(|event: InputEvent| Msg::Edit(Action::Search(browser::typed(&event))));
    html! {
        <label class="search control">
            <span>{ words }</span>
            <input type="search" value={text.to_owned()} {oninput} autocomplete="off" spellcheck="false" />
        </label>
    }
}
