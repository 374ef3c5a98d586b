//! The answer, first on the page.

use super::Shared;
use super::context::Records;
use crate::platform;
use crate::query::Outcome;
use crate::text;
use crate::view::{View, headline};
use yew::prelude::*;

/// How long the view has to rest before its headline is announced.
const ANNOUNCE_AFTER_MS: u32 = 600;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct MastheadProps {
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
}

/// The headline, a line of context, and the headline again for screen readers as it changes.
#[component]
pub(super) fn Masthead(props: &MastheadProps) -> Html {
    let headline = headline(&props.records.columns, &props.view, &props.outcome);
    let announced = platform::use_settled(headline.text(), ANNOUNCE_AFTER_MS);
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
            <p class="context">{ context(&props.records, &props.view, &props.outcome) }</p>
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
