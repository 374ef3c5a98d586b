//! The search field for people and districts.

use crate::browser;
use crate::state::{Action, Msg};
use yew::prelude::*;

/// A search field that filters during typing; by district only if people are not `named`.
pub(super) fn search(text: &str, named: bool, send: &Callback<Msg>) -> Html {
    let words = if named {
        "Find a name or a district"
    } else {
        "Find a district"
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
