//! Finding people by name and by district.

use crate::browser;
use crate::state::{Action, Msg};
use yew::prelude::*;

/// A field that filters as one types; where people are not `named`, by district alone.
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
