//! The record of one person.

use crate::data::Dataset;
use crate::domain::{Case, Condition, Day, Effect, Grant, GrantId, Names, Sentence, Tag, TagSet};
use crate::query::Commuted;
use crate::state::Timeline;
use crate::text;

/// A label and what it says about the grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The label: `Granted`.
    pub term: &'static str,
    /// The text: `August 3, 2016`.
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
    /// The person's name; without names, `Grant 17 of August 3, 2016`.
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
        source: format!(
            "Justice Department list, {} (line {})",
            text::month(&dataset.source.copied),
            text::count(grant.source_row),
        ),
    })
}

fn title(grant: &Grant, names: Names) -> String {
    match names {
        Names::Show => grant.name.clone(),
        Names::Hide => {
            let day = text::day_long(grant.id.granted);
            format!("Grant {} of {day}", grant.id.position)
        }
    }
}

fn facts(dataset: &Dataset, grant: &Grant) -> Vec<Fact> {
    let mut facts = vec![
        fact("Granted", &granted(dataset, grant)),
        fact(
            "Sentence when commuted",
            &text::sentence_in_full(grant.in_force),
        ),
    ];
    facts.extend(first_sentence(grant.original, grant.in_force));
    facts.push(fact("What the grant did", &effect(grant)));
    facts.extend(cut(grant));
    let (ties, remissions): (Vec<Condition>, Vec<Condition>) =
        grant.conditions.iter().partition(|own| is_tie(*own));
    for (term, conditions) in [("Condition", ties), ("Beside the sentence", remissions)] {
        if !conditions.is_empty() {
            let words: Vec<&str> = conditions.into_iter().map(text::condition).collect();
            facts.push(fact(term, &words.join("; ")));
        }
    }
    facts.push(fact("Drugs", &listed(grant.drugs, text::drug)));
    facts.push(fact("Firearm", text::firearm(grant.firearm)));
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

/// Returns the date and position: `August 3, 2016, number 17 of 214 that day`.
fn granted(dataset: &Dataset, grant: &Grant) -> String {
    let day = grant.id.granted;
    let (first, after) = (
        dataset.grants.partition_point(|own| own.id.granted < day),
        dataset.grants.partition_point(|own| own.id.granted <= day),
    );
    let words = text::day_long(day);
    match after - first {
        1 => format!("{words}, the only grant of that day"),
        count => format!("{words}, number {} of {count} that day", grant.id.position),
    }
}

/// Returns the original sentence if it differs from the one in force.
fn first_sentence(original: Sentence, in_force: Sentence) -> Option<Fact> {
    (original != in_force).then(|| fact("Sentence first given", &text::sentence_in_full(original)))
}

/// Number of days from which a span is given in years and months.
const A_YEAR: u32 = 366;

fn effect(grant: &Grant) -> String {
    let mut words = text::effect_in_full(grant.effect);
    if let Effect::Expires(day) = grant.effect
        && day > grant.id.granted
    {
        let days = day.epoch_days() - grant.id.granted.epoch_days();
        let span = match u32::try_from(days) {
            Ok(days @ 0..A_YEAR) => Some(text::counted(days, "day", "days")),
            _ => text::span(grant.id.granted, day),
        };
        words.extend(span.map(|span| format!(", {span} after the grant")));
    }
    if !grant.took_effect() {
        words.push_str("; it did not take effect");
    }
    words
}

/// Returns by how much the sentence was cut, if that is known or can be estimated.
fn cut(grant: &Grant) -> Option<Fact> {
    // The row does not affect the cut.
    let change = Commuted::new(0, grant);
    let (months, is_estimate) = change.cut_months()?;
    let term = if is_estimate { "Cut (estimate)" } else { "Cut" };
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
            let court = court.map_or_else(|| "not stated".to_owned(), ToString::to_string);
            let mut facts = vec![fact("Court", &court)];
            facts.extend(case_facts(case, grant.id.granted));
            if count > 1 {
                facts.push(fact(
                    "How its term relates to the others",
                    &text::relation(case.relation),
                ));
            }
            CaseRecord {
                title: match count {
                    1 => "The case".to_owned(),
                    _ => format!("Case {} of {count}", index + 1),
                },
                facts,
            }
        })
        .collect()
}

fn case_facts(case: &Case, granted: Day) -> Vec<Fact> {
    let mut facts = vec![fact("Offenses", &listed(case.offenses, text::offense))];
    let day = case.sentenced;
    let told = day.map_or_else(|| "not stated".to_owned(), text::day_long);
    facts.push(fact("Sentenced", &told));
    if let Some(span) = day.and_then(|day| text::span(day, granted)) {
        facts.push(fact("From sentencing to clemency", &span));
    }
    facts.push(fact("Sentence", &text::sentence_in_full(case.in_force)));
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
