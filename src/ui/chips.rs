//! The filters in words.

use crate::browser;
use crate::state::{Action, Msg, View, chips};
use crate::text::control;
use yew::prelude::*;

/// The group, which takes the focus when a button disappears with its filter.
const ID: &str = "filters";

/// A button for each filter, which removes it, and one that removes all.
pub(super) fn filters(view: &View, send: &Callback<Msg>) -> Html {
    let chips = chips(view);
    let show_all = send.reform(|_| {
        browser::focus(ID);
        Msg::Do(Action::ShowAll)
    });
    html! {
        <div id={ID} class="chips control" role="group" aria-label={control::FILTERS} tabindex="-1">
            if chips.is_empty() {
                <p class="by-finger">{ control::TAP_ANY_BAR }</p>
                <p class="by-mouse">{ control::CLICK_ANY_BAR }</p>
            } else {
                for chip in chips {
                    <button
                        key={chip.key.clone()}
                        type="button"
                        class="chip"
                        aria-label={control::remove_filter(&chip.words)}
                        onclick={send.reform(move |_| {
                            browser::focus(ID);
                            Msg::Do(chip.removal.clone())
                        })}
                    >
                        { chip.words.clone() }
                        <span aria-hidden="true">{ " ×" }</span>
                    </button>
                }
                <button key="all" type="button" class="show-all" onclick={show_all}>{ control::CLEAR_FILTERS }</button>
            }
        </div>
    }
}
