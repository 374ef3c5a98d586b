//! The quick filters, below the first chart.

use super::choice::choice;
use super::page::PageProps;
use crate::browser;
use crate::domain::{Names, State, Tag};
use crate::query::Places;
use crate::state::{Action, Msg, QuickFilter, quick_filters, state_choices};
use crate::text::control;
use yew::prelude::*;

/// A button for each quick filter, a list of states, and a link to the search.
#[component]
pub(super) fn QuickFilters(props: &PageProps) -> Html {
    let PageProps {
        records,
        view,
        outcome,
        send,
        ..
    } = props;
    let about = &records.dataset.about;
    let filters = quick_filters(about, &records.columns, &records.all, view);
    let states = state_choices(view, outcome, &records.all);
    let is_none = states.iter().all(|own| !own.is_on);
    let onchange = send.reform(|event: Event| {
        let state = State::from_key(&browser::chosen(&event));
        Msg::Do(Action::SelectPlaces(
            state.map_or_else(Places::default, Places::of_state),
        ))
    });
    html! {
        <div class="quick control" role="group" aria-label={control::QUICK_FILTERS}>
            { for filters.into_iter().map(|own| button(own, send)) }
            if !states.is_empty() {
            <label>
                <span class="unseen">{ control::YOUR_STATE }</span>
                <select {onchange}>
                    { choice(String::new(), control::YOUR_STATE.to_owned(), is_none) }
                    for own in states {
                        { choice(own.state.key().to_owned(), own.words, own.is_on) }
                    }
                </select>
            </label>
            }
            <a href="#records-title">
                { if view.names == Names::Hide { control::SEE_THE_LIST } else { control::FIND_A_NAME } }
            </a>
        </div>
    }
}

fn button(filter: QuickFilter, send: &Callback<Msg>) -> Html {
    let action = filter.action;
    html! {
        <button
            type="button"
            aria-pressed={filter.is_on.to_string()}
            onclick={send.reform(move |_: MouseEvent| Msg::Do(action.clone()))}
        >
            { filter.words }
        </button>
    }
}
