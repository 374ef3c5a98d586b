//! Finding people by name and by district.

use crate::browser;
use crate::state::Action;
use crate::ui::visit::Change;
use yew::prelude::*;

/// A field that filters as one types; where people are not `named`, by district alone.
pub(super) fn search(text: &str, named: bool, change: &Callback<Change>) -> Html {
    let words = if named {
        "Find a name or a district"
    } else {
        "Find a district"
    };
    let oninput =
        change.reform(|event: InputEvent| Change::Type(Action::Search(browser::typed(&event))));
    html! {
        <label class="search control">
            <span>{ words }</span>
            <input type="search" value={text.to_owned()} {oninput} autocomplete="off" spellcheck="false" />
        </label>
    }
}
