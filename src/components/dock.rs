//! The way back to all grants, from wherever one is on the page.

use super::Records;
use super::visit::Change;
use crate::query::Outcome;
use crate::text;
use crate::view::{Action, View};
use yew::prelude::*;

/// While a filter is set: a bar at the foot of the window that says how many are left, and removes
/// all filters.
pub(super) fn dock(
    records: &Records,
    view: &View,
    outcome: &Outcome,
    change: &Callback<Change>,
) -> Html {
    if !view.is_filtered() {
        return Html::default();
    }
    let count = format!(
        "{} of {}",
        text::count(outcome.total.people),
        text::counted(records.all.total.people, "grant", "grants")
    );
    html! {
        <div class="dock control" role="group" aria-label="Filtered view">
            <span>{ count }</span>
            <button type="button" onclick={change.reform(|_| Change::Do(Action::ShowAll))}>
                { "Show all" }
            </button>
        </div>
    }
}
