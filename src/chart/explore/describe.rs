//! The words that go with these charts: what a mark says, and the sentence beside each picture.

use super::rows::Row;
use crate::chart::describe::{people, tally};
use crate::domain::{Drug, DrugSet, EffectKind, EffectSet, Tag};
use crate::query::Outcome;
use crate::text;

/// `Heroin: 96 people, 12 serving life, 31% with a firearm`.
pub(super) fn row_label(row: &Row, aside: Option<&str>) -> String {
    let mut parts = tally(row.view, row.all);
    parts.extend(aside_fact(row, aside));
    format!("{}: {}", row.name, parts.join(", "))
}

/// The same in two or three lines, so that it has room beside a row.
pub(super) fn row_tip(row: &Row, aside: Option<&str>) -> Vec<String> {
    let facts = tally(row.view, row.all).join(", ");
    let mut lines = vec![row.name.clone(), facts];
    lines.extend(aside_fact(row, aside));
    lines
}

fn aside_fact(row: &Row, aside: Option<&str>) -> Option<String> {
    let (figure, words) = (row.aside.as_ref()?, aside?);
    Some(format!("{figure} {words}"))
}

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
        return "No offence is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let firearm = firearm_part(outcome);
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
        firearm_clause(tally.firearm, tally.all.people)
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

/// `; 312 of them had a firearm offence too`, of so many people.
fn firearm_clause(firearm: u32, people: u32) -> String {
    match (firearm, people) {
        (0, 1) => ", and no firearm offence".to_owned(),
        (1, 1) => ", and a firearm offence".to_owned(),
        (0, _) => "; none of them had a firearm offence too".to_owned(),
        (many, _) => format!("; {} of them had a firearm offence too", text::count(many)),
    }
}

/// The same of all people of the view, unless the view is one of people with a firearm, or without.
fn firearm_part(outcome: &Outcome) -> String {
    let [without, with] = outcome.by_firearm;
    let sum = outcome.total.people;
    if without.people + with.people == sum {
        firearm_clause(with.people, sum)
    } else {
        String::new()
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
    kinds.sort_by_key(|(people, _)| std::cmp::Reverse(*people));
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
