//! The most frequent drugs and states of the view, beside the first chart where there is room.

use super::page::PageProps;
use crate::domain::State;
use crate::query::Leading;
use crate::text;
use yew::prelude::*;

/// Two short lists with bars.
pub(super) fn leading_lists(page: &PageProps) -> Html {
    let leading = Leading::new(&page.records.dataset, &page.outcome);
    let people = page.outcome.total.people;
    let drugs = leading.drugs.iter();
    let drugs = drugs.map(|(drug, count)| (text::sentence_case(text::drug(*drug)), *count));
    let states = leading.states.iter();
    let states = states.map(|(state, count)| (State::name(*state).to_owned(), *count));
    html! {
        <div class="leading answer">
            { list("drugs", text::LEADING_DRUGS, drugs, people) }
            { list("states", text::LEADING_STATES, states, people) }
        </div>
    }
}

/// A list of names with their people out of `all`.
fn list(
    key: &'static str,
    title: &'static str,
    entries: impl Iterator<Item = (String, u32)>,
    all: u32,
) -> Html {
    let entry = |(name, count): (String, u32)| {
        let width = format!("{}%", 100 * count / all.max(1));
        html! {
            <li>
                <span>{ name }</span>
                <span>{ text::count(count) }</span>
                <svg aria-hidden="true" width="100%" height="6"><rect class="f total" {width} height="6" /></svg>
            </li>
        }
    };
    let entries: Vec<Html> = entries.map(entry).collect();
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <section data-leading={key}>
            <h3>{ title }</h3>
            <ol>{ for entries }</ol>
        </section>
    }
}
