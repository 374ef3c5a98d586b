//! The way back to all grants, from wherever one is on the page.

use super::page::PageProps;
use crate::state::{Action, Msg};
use crate::text;
use yew::prelude::*;

/// The button back to the history, which takes the focus of a press there.
pub(super) const BACK_ID: &str = "back";

/// What the bar is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct DockProps {
    pub(super) page: PageProps,
    /// Whether the reader has jumped to the records from the history.
    pub(super) jumped: bool,
}

/// While a filter is set: a bar at the foot of the window that says how many are left, and removes
/// all filters. Who has jumped here from the history finds the way back in it.
#[component]
pub(super) fn Dock(props: &DockProps) -> Html {
    let jumped = props.jumped;
    let PageProps {
        records,
        view,
        outcome,
        send,
        ..
    } = &props.page;
    if !view.is_filtered() && !jumped {
        return Html::default();
    }
    let count = format!(
        "{} of {}",
        text::count(outcome.total.people),
        text::counted(records.all.total.people, "grant", "grants")
    );
    html! {
        <div class="dock control" role="group" aria-label="This view">
            if jumped {
                <button id={BACK_ID} key="back" type="button" onclick={send.reform(|_| Msg::ReturnToHistory)}>
                    { "← Back to the years" }
                </button>
            }
            <span key="count">{ count }</span>
            if view.is_filtered() {
                <button key="all" type="button" onclick={send.reform(|_| Msg::Do(Action::ShowAll))}>
                    { "Show all" }
                </button>
            }
        </div>
    }
}
