//! The people of the view in one line, below the first chart.

use super::page::PageProps;
use crate::query::{Period, Profile};
use crate::state::{Action, Msg, periods_beside};
use crate::text;
use yew::prelude::*;

/// The people of the view in one line, and buttons that go from day to day, or from period to period.
pub(super) fn profile_line(page: &PageProps) -> Html {
    let PageProps {
        records,
        view,
        outcome,
        send,
        ..
    } = page;
    let profile = Profile::new(&records.columns, &records.all, outcome);
    let [before, after] = periods_beside(&records.columns.batches, view);
    let unit = records.columns.unit();
    html! {
        <div class="profile">
            <p class="answer" data-profile="">{ text::profile(&profile) }</p>
            <div class="days control" role="group" aria-label={text::control::one_by_one(unit)}>
                { step(text::control::earlier(unit), "‹", before, send) }
                { step(text::control::later(unit), "›", after, send) }
            </div>
        </div>
    }
}

/// A button that selects a day of grant, or a period.
fn step(name: String, sign: &'static str, to: Option<Period>, send: &Callback<Msg>) -> Html {
    let send = send.clone();
    let onclick = move |_: MouseEvent| {
        if let Some(period) = to {
            send.emit(Msg::Do(Action::SelectDates(period.dates())));
        }
    };
    html! {
        <button type="button" aria-label={name.clone()} title={name} aria-disabled={to.is_none().then_some("true")} {onclick}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}
