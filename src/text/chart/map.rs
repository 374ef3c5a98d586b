//! The words of the map.

use super::{Labels, of_whole, part_of, people_told, were};
use crate::domain::State;
use crate::query::{Places, Tally};
use crate::text;

/// Its name in the embed dialog.
pub const PART: &str = "Where";

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "Where",
    subtitle: "People by state of the sentencing court",
    heading: "State",
    help: "Select states, one or several; their courts then appear below. The counts follow where federal drug \
        cases are tried: they are not rates.",
};

/// What is counted; `several` if someone counts in several states.
#[must_use]
pub fn subtitle(several: bool) -> String {
    super::some_in_several(LABELS.subtitle, several)
}

/// The name of the last row of tiles.
pub const TERRITORIES: &str = "Territories";

/// A note on people who are not on the map.
#[must_use]
pub fn beyond(number: u32) -> String {
    format!(
        "Not on the map: {}, sentenced by a court-martial or with no court stated.",
        people_told(number)
    )
}

/// The takeaway if no one was sentenced in a state.
pub const NO_STATE: &str = "No one was sentenced in a state.";

/// The takeaway on the people of the selected places.
#[must_use]
pub fn selected(total: Tally, places: &Places) -> String {
    let who = were(&people_told(total.people), total.people);
    let life = life_clause(total);
    format!("{who} sentenced in {}{life}.", listed(places))
}

/// The takeaway if all people were sentenced in one state.
#[must_use]
pub fn all_in(people: u32, state: State) -> String {
    let who = were(&of_whole(people, people), people);
    format!("{who} sentenced in {}.", text::state(state))
}

/// The takeaway if several states have the most people.
#[must_use]
pub fn level(most: u32, states: usize) -> String {
    super::level(most, states, "states")
}

/// The takeaway on the state with the most of `all` people, and on the next.
#[must_use]
pub fn led(state: State, most: u32, all: u32, next: Option<(State, u32)>) -> String {
    let lead = part_of(most, all);
    let next = next.map_or_else(String::new, |(state, people)| {
        format!(
            ", then {} with {}",
            text::state(state),
            text::spelled(people)
        )
    });
    text::sentence_case(&format!("{} led with {lead}{next}.", text::state(state)))
}

/// The least number of places that are counted rather than listed.
const MANY_PLACES: usize = 5;

/// `Florida or the Southern District of Texas`, `the seven places selected`.
fn listed(places: &Places) -> String {
    let states = places.states.iter().map(text::state);
    let districts = places.districts.iter().map(text::district);
    let places: Vec<String> = states.chain(districts).collect();
    if places.len() < MANY_PLACES {
        text::list_or(&places)
    } else {
        let number = u32::try_from(places.len()).unwrap_or(u32::MAX);
        format!("the {} places selected", text::spelled(number))
    }
}

/// `, 67 of them serving life`.
fn life_clause(tally: Tally) -> String {
    match (tally.life, tally.people) {
        (0, 1) => String::new(),
        (1, 1) => ", and was serving life".to_owned(),
        (0, _) => ", none of them serving life".to_owned(),
        (life, people) if life == people => ", all serving life".to_owned(),
        (life, _) => format!(", {} of them serving life", text::spelled(life)),
    }
}
