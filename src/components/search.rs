//! Finding a person by name.

use super::visit::Change;
use crate::platform;
use crate::view::Action;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SearchProps {
    pub(super) text: String,
    pub(super) change: Callback<Change>,
}

#[component]
pub(super) fn Search(props: &SearchProps) -> Html {
    let oninput = props
        .change
        .reform(|event: InputEvent| Change::Type(Action::Search(platform::typed(&event))));
    html! {
        <label class="search control">
            <span>{ "Find a name" }</span>
            <input type="search" value={props.text.clone()} {oninput} autocomplete="off" spellcheck="false" />
        </label>
    }
}
