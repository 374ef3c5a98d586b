//! The words that go with these charts: what a mark says, and the sentence beside each picture.

use super::rows::Row;
use super::words;
use crate::charts::describe::{people, tally};
use crate::domain::{Drug, DrugSet, EffectKind, EffectSet, State, Tag};
use crate::query::{Outcome, Places, ServedBin, ServedSet, Tally};
use crate::text;
use std::cmp::Reverse;

/// `Heroin: 96 people, 12 serving life, 31% with a firearm`.
pub(super) fn row_label(row: &Row, aside: Option<&str>) -> String {
    let mut parts = tally(row.view, row.all);
    parts.extend(aside_fact(row, aside));
    format!("{}: {}", row.name, parts.join(", "))
}

/// The same in two lines or a few, so that it has room beside a row.
pub(super) fn row_tip(row: &Row, aside: Option<&str>) -> Vec<String> {
    let facts = tally(row.view, row.all).join(", ");
    let facts: Vec<String> = [facts].into_iter().chain(aside_fact(row, aside)).collect();
    words::tip(&row.name, &facts)
}

fn aside_fact(row: &Row, aside: Option<&str>) -> Option<String> {
    let (figure, words) = (row.aside.as_ref()?, aside?);
    Some(format!("{figure} {words}"))
}

/// From so many people on, a share of them is given in per cent.
pub(super) const LEAST_FOR_SHARE: u32 = 20;

/// A noun for one and for many.
type Noun = (&'static str, &'static str);

const PEOPLE: Noun = ("person", "people");
const SENTENCES: Noun = ("sentence", "sentences");

/// `1,039 of 1,716 people (61%)`, `All 12 people`, `1 person`: the beginning of a sentence.
fn of_whole(part: u32, whole: u32, (one, many): Noun) -> String {
    let words = text::counted(whole, one, many);
    match (part, whole) {
        (1, 1) => words,
        (part, whole) if part == whole => format!("All {words}"),
        (0, _) => format!("None of {words}"),
        _ if whole < LEAST_FOR_SHARE => format!("{} of {words}", text::count(part)),
        _ => format!(
            "{} of {words} ({})",
            text::count(part),
            text::share(part, whole)
        ),
    }
}

/// The sentence beside the chart of drugs.
#[must_use]
pub fn drug_takeaway(outcome: &Outcome, selected: DrugSet) -> String {
    let sum = outcome.total.people;
    if sum == 0 {
        return "Nobody is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let firearm = firearm_part(outcome, "");
        return format!("{} had {}{firearm}.", people(sum), offences_with(selected));
    }
    let named = Drug::all().filter(|drug| *drug != Drug::None);
    let top = named.max_by_key(|drug| outcome.by_drug[drug.index()].all.people);
    let top = top.map(|drug| (drug, outcome.by_drug[drug.index()]));
    let Some((drug, tally)) = top.filter(|(_, tally)| tally.all.people > 0) else {
        return format!("{} had no drug offence.", of_whole(sum, sum, PEOPLE));
    };
    format!(
        "{} had offences with {}{}.",
        of_whole(tally.all.people, sum, PEOPLE),
        text::drug(drug),
        firearm_part(outcome, &format!("of all {}, ", text::count(sum)))
    )
}

/// `offences with crack cocaine or heroin`, `no drug offence`.
fn offences_with(drugs: DrugSet) -> String {
    let named = drugs.iter().filter(|drug| *drug != Drug::None);
    let named: Vec<String> = named.map(|drug| text::drug(drug).to_owned()).collect();
    let some = format!("offences with {}", text::list_or(&named));
    match (named.is_empty(), drugs.contains(Drug::None)) {
        (true, _) => "no drug offence".to_owned(),
        (false, false) => some,
        (false, true) => format!("{some}, or no drug offence"),
    }
}

/// `; of all 1,716, 339 (20%) had a firearm offence`; nothing where the view is one of
/// people with a firearm, or without.
fn firearm_part(outcome: &Outcome, of_all: &str) -> String {
    let [without, with] = outcome.by_firearm;
    let sum = outcome.total.people;
    match (with.people, sum) {
        (armed, sum) if without.people + armed != sum => String::new(),
        (0, 1) => ", and no firearm offence".to_owned(),
        (1, 1) => ", and a firearm offence".to_owned(),
        (0, _) => "; none had a firearm offence".to_owned(),
        (armed, sum) if sum < LEAST_FOR_SHARE => {
            format!("; {of_all}{} had a firearm offence", text::count(armed))
        }
        (armed, sum) => format!(
            "; {of_all}{} ({}) had a firearm offence",
            text::count(armed),
            text::share(armed, sum)
        ),
    }
}

/// The sentence beside the chart of what the grants did.
#[must_use]
pub fn effect_takeaway(outcome: &Outcome, selected: EffectSet) -> String {
    let count = |kind: EffectKind| outcome.by_effect[kind.index()].people;
    let sum: u32 = EffectKind::all().map(count).sum();
    if sum == 0 {
        return "No grant is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let chosen = selected.iter().map(count).sum();
        let kinds = selected
            .iter()
            .map(|kind| text::effect_kind(kind).to_owned());
        let kinds = text::list_or(&kinds.collect::<Vec<_>>());
        let verb = if sum == 1 { "was" } else { "were" };
        return format!("{} {verb} {kinds}.", of_whole(chosen, sum, SENTENCES));
    }
    let mut kinds: Vec<(u32, EffectKind)> = EffectKind::all()
        .map(|kind| (count(kind), kind))
        .filter(|(people, _)| *people > 0)
        .collect();
    // Stable, so that kinds as frequent stay in the order of the vocabulary.
    kinds.sort_by_key(|(people, _)| Reverse(*people));
    if let [(_, kind)] = kinds.as_slice() {
        let verb = effect_verb(*kind, sum);
        return format!("{} {verb}.", of_whole(sum, sum, SENTENCES));
    }
    let phrases: Vec<String> = kinds
        .iter()
        .take(2)
        .map(|(people, kind)| format!("{} {}", text::count(*people), effect_verb(*kind, *people)))
        .collect();
    let whole = text::counted(sum, SENTENCES.0, SENTENCES.1);
    format!("Of {whole}, {}.", phrases.join(", and "))
}

/// `were set to end on a date`.
fn effect_verb(kind: EffectKind, people: u32) -> String {
    let verb = if people == 1 { "was" } else { "were" };
    format!("{verb} {}", text::effect_kind(kind))
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

/// Who is on no map of states.
pub(super) fn beyond(number: u32) -> String {
    format!(
        "Not on the map: {}, sentenced by a court-martial or with no court stated.",
        people(number)
    )
}

/// From so many places on, they are counted rather than listed.
const MANY_PLACES: usize = 5;

/// The sentence beside the map. A person counts in each state in which one of the sentences was
/// given.
#[must_use]
pub fn place_takeaway(outcome: &Outcome, places: &Places) -> String {
    let sum = outcome.total.people;
    if sum == 0 {
        return "Nobody is in this view.".to_owned();
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
        [] => "None was sentenced in a state.".to_owned(),
        [first, ..] if first.0.people == sum => {
            let verb = if sum == 1 { "was" } else { "were" };
            let whole = of_whole(sum, sum, PEOPLE);
            format!("{whole} {verb} sentenced in {}.", named(first).1)
        }
        [first, rest @ ..] => {
            let (most, state) = named(first);
            let lead = of_whole(most, sum, PEOPLE);
            let next = rest
                .first()
                .map(named)
                .map_or_else(String::new, |(next, state)| {
                    format!("; then in {state}, {}", text::count(next))
                });
            format!("The most were sentenced in {state}, {lead}{next}.")
        }
    }
}

/// `Florida or the Southern District of Texas`, `the 7 places selected`.
fn listed(places: &Places) -> String {
    let states = places.states.iter().map(text::state);
    let districts = places.districts.iter().map(|own| text::district(*own));
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

/// `10–12 years: 503 people, 140 serving life`.
pub(super) fn served_label(bin: ServedBin, view: Tally, all: Tally) -> String {
    let title = text::sentence_case(&text::served(bin));
    format!("{title}: {}", tally(view, all).join(", "))
}

pub(super) fn served_tip(bin: ServedBin, view: Tally, all: Tally) -> Vec<String> {
    let mut lines = vec![text::sentence_case(&text::served(bin))];
    lines.extend(tally(view, all));
    lines
}

/// The label of the median of times served.
pub(super) fn median(months: u16) -> String {
    format!("Half: {} or more", text::term(months))
}

/// From so many years on, a time served is called long.
const LONG_YEARS: u32 = 20;

/// The sentence beside the chart of time served. `median_months` is that of the view.
#[must_use]
pub fn served_takeaway(
    outcome: &Outcome,
    selected: ServedSet,
    median_months: Option<u16>,
) -> String {
    let sum_of = |holds: &dyn Fn(ServedBin) -> bool| -> u32 {
        ServedBin::all()
            .filter(|bin| holds(*bin))
            .map(|bin| outcome.by_served[bin.index()].people)
            .sum()
    };
    let sum = sum_of(&|_| true);
    if sum == 0 {
        return "No grant is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let chosen = of_whole(sum_of(&|bin| selected.contains(bin)), sum, PEOPLE);
        return format!("{chosen} got the grant {}.", times(selected));
    }
    let Some(months) = median_months else {
        return format!(
            "{}: no day of the sentence is stated.",
            of_whole(sum, sum, PEOPLE)
        );
    };
    let term = text::term(months);
    if sum == 1 {
        return format!("1 person got the grant {term} after the sentence.");
    }
    let long = sum_of(&|bin| bin.years().is_some_and(|(from, _)| from >= LONG_YEARS));
    let rest = match long {
        0 => format!("none after {LONG_YEARS} years or more"),
        long => format!("{} after {LONG_YEARS} years or more", text::count(long)),
    };
    format!(
        "Half of {} got the grant {term} or more after their sentence; {rest}.",
        people(sum)
    )
}

/// `10–14 years after the sentence or at a time not stated`.
fn times(selected: ServedSet) -> String {
    let mut times = text::year_runs(selected.iter().filter_map(ServedBin::years));
    if let Some(last) = times.last_mut() {
        last.push_str(" after the sentence");
    }
    if selected.contains(ServedBin::UNKNOWN) {
        times.push("at a time after the sentence that is not stated".to_owned());
    }
    text::list_or(&times)
}
