//! The answer, first on the page.

use super::Records;
use crate::query::Outcome;
use crate::text;
use crate::view::{Headline, View};
use yew::prelude::*;

/// The headline, a line of context, and the headline again for screen readers once it rests.
pub(super) fn masthead(
    records: &Records,
    view: &View,
    outcome: &Outcome,
    headline: &Headline,
    announced: String,
) -> Html {
    html! {
        <header class="masthead answer">
            <p class="kicker">{ "Commutations by President Obama" }</p>
            <h1 data-summary="">
                if !headline.number.is_empty() {
                    <strong>{ headline.number.clone() }</strong>
                    { " " }
                }
                { headline.rest.clone() }
            </h1>
            <p class="context">{ context(records, view, outcome) }</p>
            <p class="unseen" role="status">{ announced }</p>
        </header>
    }
}

fn context(records: &Records, view: &View, outcome: &Outcome) -> String {
    let all = records.all.total.people;
    if view.is_filtered() {
        format!(
            "{} of all {} grants by Barack Obama.",
            text::sentence_case(&text::share(outcome.total.people, all)),
            text::count(all)
        )
    } else {
        "Every commutation that President Barack Obama granted, as announced by the Department of Justice."
            .to_owned()
    }
}
