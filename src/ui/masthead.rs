//! The headline, first on the page.

use super::Records;
use super::page::PageProps;
use crate::query::Outcome;
use crate::state::{Headline, View, deck};
use crate::text::grantor;
use yew::prelude::*;

/// The headline and a line of context.
pub(super) fn masthead(page: &PageProps, headline: &Headline) -> Html {
    html! {
        <header class="masthead answer">
            if page.view.is_filtered() {
                <p class="kicker">{ grantor::page(&page.records.dataset.about) }</p>
            }
            <h1 data-summary="">
                if !headline.before.is_empty() {
                    { headline.before.clone() }
                    { " " }
                }
                if !headline.number.is_empty() {
                    <strong>{ headline.number.clone() }</strong>
                    { " " }
                }
                { for unbroken(&headline.rest) }
            </h1>
            <p class="context">{ context(&page.records, &page.view, &page.outcome) }</p>
        </header>
    }
}

/// Splits the text into nodes, with each date and each word with a hyphen in a span that does not wrap.
fn unbroken(text: &str) -> Vec<Html> {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let mut nodes = Vec::new();
    let (mut plain, mut rest) = (String::new(), words.as_slice());
    while let Some((word, after)) = rest.split_first() {
        // As in “Aug. 3, 2016”.
        let is_day = |word: &str| {
            word.strip_suffix(", ")
                .is_some_and(|day| day.parse::<u8>().is_ok())
        };
        let is_date = after.len() >= 2 && is_day(after[0]) && after[1].starts_with("20");
        if is_date {
            nodes.push(html! { { std::mem::take(&mut plain) } });
            nodes.push(html! { <span class="whole">{ rest[..3].concat() }</span> });
            rest = &after[2..];
        } else if word.contains('-') {
            nodes.push(html! { { std::mem::take(&mut plain) } });
            nodes.push(html! { <span class="whole">{ word.trim_end() }</span> });
            plain.push(' ');
            rest = after;
        } else {
            plain.push_str(word);
            rest = after;
        }
    }
    nodes.push(html! { { plain } });
    nodes
}

fn context(records: &Records, view: &View, outcome: &Outcome) -> String {
    let (about, all) = (&records.dataset.about, records.all.total.people);
    if outcome.total.people == 0 {
        grantor::none_of_all(about, all)
    } else if view.is_filtered() {
        grantor::part_of_all(about, outcome.total.people, all)
    } else {
        deck(about, &records.columns, &records.all).unwrap_or_default()
    }
}
