//! The people of the view in one line, below the first chart.

use super::page::PageProps;
use crate::domain::Day;
use crate::query::{DateRange, Profile};
use crate::state::{Action, Msg, days_beside};
use crate::text;
use yew::prelude::*;

/// The people of the view in one line, and buttons that go from day to day.
#[component]
pub(super) fn ProfileLine(props: &PageProps) -> Html {
    let PageProps {
        records,
        view,
        outcome,
        send,
        ..
    } = props;
    let profile = Profile::new(&records.dataset, &records.all, outcome);
    let [before, after] = days_beside(&records.columns.batches, view);
    html! {
        <div class="profile">
            <p class="answer" data-profile="">{ text::profile(&profile) }</p>
            <div class="days control" role="group" aria-label={text::control::DAY_BY_DAY}>
                { step(text::control::EARLIER_DAY, "‹", before, send) }
                { step(text::control::LATER_DAY, "›", after, send) }
            </div>
        </div>
    }
}

/// A button that selects a day of grant.
fn step(name: &'static str, sign: &'static str, day: Option<Day>, send: &Callback<Msg>) -> Html {
    let send = send.clone();
    let onclick = move |_: MouseEvent| {
        if let Some(day) = day {
            send.emit(Msg::Do(Action::SelectDates(DateRange::between(day, day))));
        }
    };
    html! {
        <button type="button" aria-label={name} title={name} aria-disabled={day.is_none().then_some("true")} {onclick}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}
