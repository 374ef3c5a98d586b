//! A summary of the records for printing.

use commutations::data::Dataset;
use commutations::domain::{Day, Effect, Sentence, Tag};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Returns a table of the batches, and counts for each vocabulary.
pub(super) fn report(dataset: &Dataset) -> String {
    let mut text = batches(dataset);
    let grants = &dataset.grants;
    let lines = [
        count(
            "drugs",
            grants
                .iter()
                .flat_map(|grant| grant.drugs.iter().map(Tag::key)),
        ),
        count(
            "firearm",
            grants.iter().filter(|grant| grant.firearm).map(|_| "yes"),
        ),
        count("effects", grants.iter().map(|grant| effect(grant.effect))),
        count(
            "conditions",
            grants
                .iter()
                .flat_map(|grant| grant.conditions.iter().map(Tag::key)),
        ),
        count(
            "flags",
            grants
                .iter()
                .flat_map(|grant| grant.flags.iter().map(Tag::key)),
        ),
        count(
            "cases with the offense",
            grants
                .iter()
                .flat_map(|grant| &grant.cases)
                .flat_map(|case| case.offenses.iter().map(Tag::key)),
        ),
        count(
            "people with several cases",
            grants
                .iter()
                .filter(|grant| grant.cases.len() > 1)
                .map(|_| "yes"),
        ),
        count(
            "sentences",
            grants.iter().map(|grant| sentence(grant.in_force)),
        ),
        format!("districts: {}", dataset.districts.len()),
    ];
    for line in lines {
        let _ = writeln!(text, "{line}");
    }
    text
}

fn batches(dataset: &Dataset) -> String {
    let mut batches: BTreeMap<Day, (usize, usize)> = BTreeMap::new();
    for grant in &dataset.grants {
        let batch = batches.entry(grant.id.granted).or_default();
        batch.0 += 1;
        batch.1 += usize::from(grant.in_force == Sentence::Life);
    }
    let mut text = String::from("date        people  life\n");
    for (day, (people, life)) in &batches {
        let _ = writeln!(text, "{day}  {people:6}  {life:4}");
    }
    let life: usize = batches.values().map(|(_, life)| life).sum();
    let _ = writeln!(text, "{:10}  {:6}  {life:4}", "all", dataset.grants.len());
    text
}

fn count<'a>(title: &str, words: impl Iterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(word, count)| format!("{word} {count}"))
        .collect();
    format!("{title}: {}", counts.join(", "))
}

const fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Expires(_) => "expires",
        Effect::Term(_) => "term",
        Effect::TimeServed => "time served",
        Effect::ToLife => "to life",
        Effect::AtOnce => "at once",
        Effect::Other => "other",
        Effect::Unstated => "unstated",
    }
}

const fn sentence(sentence: Sentence) -> &'static str {
    match sentence {
        Sentence::Months(_) => "months",
        Sentence::Indeterminate { .. } => "indeterminate",
        Sentence::Life => "life",
        Sentence::LifeWithoutParole => "life without parole",
        Sentence::Death => "death",
        Sentence::Unknown => "unknown",
    }
}
