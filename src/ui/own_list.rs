//! A reader’s own list: the way to it, and the line that says whose list the page shows.

use crate::browser::{self, OPEN_OWN, OWN_LINE_ID, OWN_TEXT_ID, SAVE_LIST, SAVE_PAGE, SAVED_ID};
use crate::text::own_list as words;
use crate::ui::Records;
use yew::prelude::*;

/// The status of the program that reads lists, which writes it too (`web/own.js`).
const STATUS_ID: &str = "own-status";

/// The way to an own list.
pub(super) fn own_list_button() -> Html {
    html! {
        <p class="own control">
            { button("open", words::TITLE, || browser::tell(OPEN_OWN)) }
            { " " }
            <span id={STATUS_ID} class="note" role="status"></span>
        </p>
    }
}

/// The line at the top of the page that says whose list it shows, with what can be done with it.
pub(super) fn own_list_line(records: &Records) -> Html {
    let dataset = &records.dataset;
    let people = records.all.total.people;
    html! {
        <section class="own-line" aria-labelledby={OWN_LINE_ID} data-own="line">
            <p id={OWN_LINE_ID} tabindex="-1">{ words::shown(&dataset.source.title, people, dataset.about.without_date) }</p>
            <div class="buttons">
                { button("save-page", words::SAVE_PAGE, || browser::tell(SAVE_PAGE)) }
                { button("save-list", words::SAVE_LIST, || browser::tell(SAVE_LIST)) }
                { button("leave", words::LEAVE, browser::start_over) }
            </div>
            <p id={SAVED_ID} class="note" role="status"></p>
            <textarea id={OWN_TEXT_ID} readonly=true hidden=true rows="6" spellcheck="false" aria-label={words::TEXT} />
        </section>
    }
}

fn button(key: &'static str, words: &'static str, act: fn()) -> Html {
    html! {
        <button type="button" data-own={key} onclick={Callback::from(move |_: MouseEvent| act())}>
            { words }
        </button>
    }
}
