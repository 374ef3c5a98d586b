//! The headline, first on the page.

use super::Records;
use super::page::PageProps;
use super::unbroken::unbroken;
use crate::query::Outcome;
use crate::state::{Headline, View, chips, deck};
use crate::text::grantor;
use yew::prelude::*;

/// The length in bytes from which a headline is set smaller, so that those of many filters leave room for the chart.
const LONG: usize = 120;

/// The headline and a line of context.
pub(super) fn masthead(page: &PageProps, headline: &Headline) -> Html {
    html! {
        <header class="masthead answer">
            if page.view.is_filtered() {
                <p class="kicker">{ grantor::page(&page.records.dataset.about) }</p>
            }
            <h1 data-summary="" class={(headline.text().len() > LONG).then_some("long")}>
                if !headline.before.is_empty() {
                    { headline.before.clone() }
                    { " " }
                }
                if !headline.number.is_empty() {
                    <strong>{ headline.number.clone() }</strong>
                    { " " }
                }
                { unbroken(&headline.rest) }
            </h1>
            <p class="context">{ context(&page.records, &page.view, &page.outcome) }</p>
        </header>
    }
}

fn context(records: &Records, view: &View, outcome: &Outcome) -> String {
    let (about, all) = (&records.dataset.about, records.all.total.people);
    if outcome.total.people == 0 {
        grantor::none_of_all(about, all, chips(view).len())
    } else if view.is_filtered() {
        grantor::part_of_all(about, outcome.total.people, all)
    } else {
        deck(about, &records.columns, &records.all).unwrap_or_default()
    }
}
