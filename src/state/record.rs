//! The record of one person.

use crate::data::Dataset;
use crate::domain::{Case, Condition, Day, Effect, Grant, GrantId, Names, Sentence, Tag, TagSet};
use crate::query::Commuted;
use crate::state::Timeline;
use crate::text::{self, record as words};

/// A label and what it says about the grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The label: `Granted`.
    pub term: &'static str,
    /// The text: `Aug. 3, 2016`.
    pub words: String,
}

/// One of the cases of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRecord {
    /// `Case 1 of 2`; `The case` if it is the only one.
    pub title: String,
    /// The facts about the case.
    pub facts: Vec<Fact>,
}

/// The content of a record, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The person's name; without names, `Grant 17 of Aug. 3, 2016`.
    pub title: String,
    /// The id of the grant, which is also the `id` in the address.
    pub id: GrantId,
    /// The dates of the sentence, if there are enough for a drawing.
    pub timeline: Option<Timeline>,
    /// The facts about the grant.
    pub facts: Vec<Fact>,
    /// The cases, in the order of the source.
    pub cases: Vec<CaseRecord>,
    /// Caveats about the record, a full sentence each.
    pub flags: Vec<&'static str>,
    /// The line of the source.
    pub source: String,
}

/// Returns the record of the grant in `row`; `None` if there is no such row.
#[must_use]
pub fn record(dataset: &Dataset, row: u32, names: Names) -> Option<Record> {
    let grant = dataset.grant(row)?;
    Some(Record {
        title: title(grant, names),
        id: grant.id,
        timeline: Timeline::of(grant),
        facts: facts(dataset, grant),
        cases: cases(dataset, grant),
        flags: grant.flags.iter().map(text::flag).collect(),
        source: words::source(dataset, grant.source_row),
    })
}

fn title(grant: &Grant, names: Names) -> String {
    match names {
        Names::Show if !grant.name.is_empty() => grant.name.clone(),
        _ => words::nameless(grant.id),
    }
}

fn facts(dataset: &Dataset, grant: &Grant) -> Vec<Fact> {
    let mut facts = vec![
        fact(words::GRANTED, &granted(dataset, grant)),
        fact(
            words::in_force(&dataset.about),
            &text::sentence_in_full(grant.in_force),
        ),
    ];
    facts.extend(first_sentence(grant.original, grant.in_force));
    if grant.effect != Effect::Unstated {
        facts.push(fact(words::EFFECT, &effect(grant)));
    }
    facts.extend(cut(grant));
    let (ties, remissions): (Vec<Condition>, Vec<Condition>) =
        grant.conditions.iter().partition(|own| is_tie(*own));
    for (term, conditions) in [(words::CONDITION, ties), (words::REMISSION, remissions)] {
        if !conditions.is_empty() {
            let words: Vec<&str> = conditions.into_iter().map(text::condition).collect();
            facts.push(fact(term, &words.join("; ")));
        }
    }
    if !grant.drugs.is_empty() {
        facts.push(fact(words::DRUGS, &listed(grant.drugs, text::drug)));
    }
    // A list without firearms does not say that there were none.
    if dataset.grants.iter().any(|own| own.firearm) {
        facts.push(fact(words::FIREARM, text::firearm(grant.firearm)));
    }
    facts
}

/// Whether a condition binds the person, rather than granting something beyond the commutation.
const fn is_tie(condition: Condition) -> bool {
    match condition {
        Condition::DrugTreatment
        | Condition::Departure
        | Condition::ClaimsWaived
        | Condition::NoParole => true,
        Condition::FineRemitted | Condition::OtherPaymentRemitted | Condition::SupervisionCut => {
            false
        }
    }
}

/// Returns the date and position: `Aug. 3, 2016, number 17 of 214 that day`.
fn granted(dataset: &Dataset, grant: &Grant) -> String {
    let day = grant.id.granted;
    let (first, after) = (
        dataset.grants.partition_point(|own| own.id.granted < day),
        dataset.grants.partition_point(|own| own.id.granted <= day),
    );
    words::granted(grant.id, after - first)
}

/// Returns the original sentence if it differs from the one in force.
fn first_sentence(original: Sentence, in_force: Sentence) -> Option<Fact> {
    (original != in_force).then(|| fact(words::ORIGINAL, &text::sentence_in_full(original)))
}

fn effect(grant: &Grant) -> String {
    let mut words = match &grant.effect_words {
        Some(words) => format!("“{words}”"),
        None => text::effect_in_full(grant.effect),
    };
    if let Effect::Expires(day) = grant.effect
        && day > grant.id.granted
    {
        words.push_str(&words::until_end(grant.id.granted, day));
    }
    if !grant.took_effect() {
        words.push_str(words::NOT_IN_EFFECT);
    }
    if grant.effect_words.is_none() {
        words.push('.');
    }
    words
}

/// Returns by how much the sentence was cut, if that is known or can be estimated.
fn cut(grant: &Grant) -> Option<Fact> {
    // The row does not affect the cut.
    let change = Commuted::new(0, grant);
    let (months, is_estimate) = change.cut_months()?;
    let term = words::cut_label(is_estimate);
    Some(fact(term, &text::cut(months, is_estimate)))
}

fn cases(dataset: &Dataset, grant: &Grant) -> Vec<CaseRecord> {
    let count = grant.cases.len();
    let cases = grant.cases.iter().enumerate();
    cases
        .map(|(index, case)| {
            let court = case
                .district
                .and_then(|court| dataset.districts.get(usize::from(court)));
            let court = court.map_or_else(|| words::NOT_STATED.to_owned(), ToString::to_string);
            let mut facts = Vec::new();
            if !dataset.districts.is_empty() {
                facts.push(fact(words::place(&dataset.about), &court));
            }
            facts.extend(case_facts(case, grant.id.granted));
            if count > 1 {
                facts.push(fact(words::RELATION, &text::relation(case.relation)));
            }
            CaseRecord {
                title: words::case(index, count),
                facts,
            }
        })
        .collect()
}

fn case_facts(case: &Case, granted: Day) -> Vec<Fact> {
    let listed = listed(case.offenses, text::offense);
    let offenses = case.offense_words.as_deref().unwrap_or(&listed);
    let offenses = Some(offenses).filter(|own| !own.is_empty());
    let mut facts: Vec<Fact> = offenses
        .map(|own| fact(words::OFFENSES, own))
        .into_iter()
        .collect();
    let day = case.sentenced;
    let told = day.map_or_else(|| words::NOT_STATED.to_owned(), text::day);
    facts.push(fact(words::SENTENCED, &told));
    if let Some(span) = day.and_then(|day| text::span(day, granted)) {
        facts.push(fact(words::SPAN, &span));
    }
    facts.push(fact(
        words::SENTENCE,
        &text::sentence_in_full(case.in_force),
    ));
    facts.extend(first_sentence(case.original, case.in_force));
    facts
}

fn fact(term: &'static str, words: &str) -> Fact {
    Fact {
        term,
        words: text::sentence_case(words),
    }
}

/// Returns the words of a set, separated by semicolons.
fn listed<T: Tag>(tags: TagSet<T>, word: fn(T) -> &'static str) -> String {
    let words: Vec<&str> = tags.iter().map(word).collect();
    words.join("; ")
}
