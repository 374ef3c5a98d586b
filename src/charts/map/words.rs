//! The words of the map.

use crate::charts::context::Context;
use crate::charts::words::Words;
use crate::domain::{State, Tag};
use crate::query::{Outcome, Places, Tally, sorted};
use crate::text::chart::{NO_ONE, map as words, tally};

/// The words around the map.
pub(super) fn words(context: &Context<'_>) -> Words {
    let places = &context.view.filter.places;
    Words {
        title: words::LABELS.title.into(),
        subtitle: words::subtitle(context.all.has_several_states()).into(),
        heading: words::LABELS.heading,
        takeaway: takeaway(context.outcome, places),
        help: words::LABELS.help,
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

/// The takeaway beside the map. A person counts in each state in which one of the sentences was given.
fn takeaway(outcome: &Outcome, places: &Places) -> String {
    let sum = outcome.total.people;
    if sum == 0 {
        return NO_ONE.to_owned();
    }
    if !places.is_empty() {
        return words::selected(outcome.total, places);
    }
    let states: Vec<(Tally, State)> = outcome
        .by_state
        .iter()
        .copied()
        .zip(State::all())
        .filter(|(tally, _)| tally.people > 0)
        .collect();
    let states = sorted(states, |(one, _), (other, _)| other.people.cmp(&one.people));
    match states.as_slice() {
        [] => words::NO_STATE.to_owned(),
        [(first, state), ..] if first.people == sum => words::all_in(sum, *state),
        [(first, _), (next, _), ..] if next.people == first.people => {
            let level = states.iter().filter(|own| own.0.people == first.people);
            words::level(first.people, level.count())
        }
        [(first, state), rest @ ..] => {
            // Of several who come next, none is named.
            let next = match rest {
                [(next, _), (third, _), ..] if third.people == next.people => None,
                rest => rest.first().map(|(next, state)| (*state, next.people)),
            };
            words::led(*state, first.people, sum, next)
        }
    }
}
