//! Finding a person by name.

use super::visit::Change;
use crate::platform;
use crate::view::Action;
use yew::prelude::*;

/// A field that filters as one types.
pub(super) fn search(text: &str, change: &Callback<Change>) -> Html {
    let oninput =
        change.reform(|event: InputEvent| Change::Type(Action::Search(platform::typed(&event))));
    html! {
        <label class="search control">
            <span>{ "Find a name" }</span>
            <input type="search" value={text.to_owned()} {oninput} autocomplete="off" spellcheck="false" />
        </label>
    }
}
