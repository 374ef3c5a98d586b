//! The words of the map.

use crate::charts::context::Context;
use crate::charts::phrases::{PEOPLE, of_whole, people, tally};
use crate::charts::words::Words;
use crate::domain::{State, Tag};
use crate::query::{Outcome, Places, Tally};
use crate::text;
use std::cmp::Reverse;

/// The words around the map.
pub(super) fn words(context: &Context<'_>) -> Words {
    let places = &context.view.filter.places;
    Words {
        title: "Where".into(),
        subtitle: "People by state of the sentencing court; some count in several".into(),
        heading: "State",
        takeaway: takeaway(context.outcome, places),
        help: "Select states, one or several; their courts then appear below. The counts follow where \
               federal drug cases are tried: they are not rates.",
        ..Words::default()
    }
}

/// `Florida: 242 people, 67 serving life`.
pub(super) fn state_label(state: State, view: Tally, all: Tally) -> String {
    format!("{}: {}", state.name(), tally(view, all).join(", "))
}

pub(super) fn state_tip(state: State, view: Tally, all: Tally) -> Vec<String> {
    let mut lines = vec![state.name().to_owned()];
    lines.extend(tally(view, all));
    lines
}

/// A note on people who are not on the map.
pub(super) fn beyond(number: u32) -> String {
    format!(
        "Not on the map: {}, sentenced by a court-martial or with no court stated.",
        people(number)
    )
}

/// The least number of places that are counted rather than listed.
const MANY_PLACES: usize = 5;

/// The takeaway beside the map. A person counts in each state in which one of the sentences was given.
fn takeaway(outcome: &Outcome, places: &Places) -> String {
    let sum = outcome.total.people;
    if sum == 0 {
        return "No one is in this view.".to_owned();
    }
    if !places.is_empty() {
        let verb = if sum == 1 { "was" } else { "were" };
        let life = life_clause(outcome.total);
        return format!(
            "{} {verb} sentenced in {}{life}.",
            people(sum),
            listed(places)
        );
    }
    let mut states: Vec<(Tally, State)> = outcome
        .by_state
        .iter()
        .copied()
        .zip(State::all())
        .filter(|(tally, _)| tally.people > 0)
        .collect();
    states.sort_by_key(|(tally, _)| Reverse(tally.people));
    let named = |(tally, state): &(Tally, State)| (tally.people, text::state(*state));
    match states.as_slice() {
        [] => "No one was sentenced in a state.".to_owned(),
        [first, ..] if first.0.people == sum => {
            let verb = if sum == 1 { "was" } else { "were" };
            let whole = of_whole(sum, sum, PEOPLE);
            format!("{whole} {verb} sentenced in {}.", named(first).1)
        }
        [first, rest @ ..]
            if rest
                .first()
                .is_some_and(|next| named(next).0 == first.0.people) =>
        {
            let most = named(first).0;
            let level = states.iter().filter(|own| named(own).0 == most).count();
            format!(
                "The most, {} each, were sentenced in {level} states.",
                people(most)
            )
        }
        [first, rest @ ..] => {
            let (most, state) = named(first);
            let lead = of_whole(most, sum, PEOPLE);
            let next = rest
                .first()
                .map(named)
                .map_or_else(String::new, |(next, state)| {
                    format!(", then {state} with {}", text::count(next))
                });
            text::sentence_case(&format!("{state} led with {lead}{next}."))
        }
    }
}

/// `Florida or the Southern District of Texas`, `the 7 places selected`.
fn listed(places: &Places) -> String {
    let states = places.states.iter().map(text::state);
    let districts = places.districts.iter().map(|own| text::district(own));
    let places: Vec<String> = states.chain(districts).collect();
    if places.len() < MANY_PLACES {
        text::list_or(&places)
    } else {
        format!("the {} places selected", places.len())
    }
}

/// `, 67 of them serving life`.
fn life_clause(tally: Tally) -> String {
    match (tally.life, tally.people) {
        (0, 1) => String::new(),
        (1, 1) => ", and was serving life".to_owned(),
        (0, _) => ", none of them serving life".to_owned(),
        (life, people) if life == people => ", all serving life".to_owned(),
        (life, _) => format!(", {} of them serving life", text::count(life)),
    }
}
