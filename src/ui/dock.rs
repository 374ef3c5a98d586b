//! A bar with the way back to all grants, visible from anywhere on the page.

use super::bar_text::bar_text;
use super::page::PageProps;
use crate::state::{Action, Msg};
use crate::text::control;
use yew::prelude::*;

/// The id of the button back to the history, which gets the focus when a reader jumps to the records.
pub(super) const BACK_ID: &str = "back";

/// A bar at the bottom of the window while a filter is set: how many people are left, and a button that
/// removes all filters. If the reader has `jumped` to the records from the history, it also has a button back.
pub(super) fn dock(page: &PageProps, jumped: bool) -> Html {
    let PageProps {
        records,
        view,
        outcome,
        send,
        ..
    } = page;
    if !view.is_filtered() && !jumped {
        return Html::default();
    }
    let all = records.all.total.people;
    let count = control::people_left(outcome.total.people, all);
    html! {
        <div class="dock control" role="group" aria-label={control::THIS_VIEW}>
            if jumped {
                <button id={BACK_ID} key="back" type="button" onclick={send.reform(|_| Msg::ReturnToHistory)}>
                    { control::BACK_TO_YEARS }
                </button>
            }
            <span key="count">{ bar_text(count) }</span>
            if view.is_filtered() {
                <button key="all" type="button" onclick={send.reform(|_| Msg::Do(Action::ShowAll))}>
                    { control::CLEAR_FILTERS }
                </button>
            }
        </div>
    }
}
