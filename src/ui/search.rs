//! The search field for people and districts.

use super::Library;
use crate::browser;
use crate::state::{Action, Msg};
use crate::text::control;
use yew::prelude::*;

/// A search field that filters during typing; by district only if people are not `named`.
pub(super) fn search(records: &Library, text: &str, named: bool, send: &Callback<Msg>) -> Html {
    let dataset = &records.dataset;
    let words = match (
        named,
        dataset.about.place.is_some() || dataset.districts.is_empty(),
    ) {
        (true, false) => control::SEARCH,
        (true, true) => control::SEARCH_PLACES_TOO,
        (false, false) => control::SEARCH_DISTRICTS,
        (false, true) => control::SEARCH_PLACES,
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
