//! The notes: source, caveats, and what the records cannot say.

use crate::data::Dataset;
use crate::domain::{Drug, EffectKind, Flag, Grant, Names, Sentence};
use crate::query::{Columns, Outcome};
use crate::text::note::{self, LifeSentences};

/// The notes of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// The source of the records.
    pub source: String,
    /// The web address of the source, without a scheme.
    pub page: String,
    /// How the records are counted: the subject and the text of each paragraph.
    pub paragraphs: Vec<(&'static str, String)>,
}

/// Returns the notes on the records, whose counts without a filter are `all`, with or without names.
#[must_use]
pub fn notes(dataset: &Dataset, columns: &Columns, all: &Outcome, names: Names) -> Notes {
    let source = &dataset.source;
    Notes {
        source: note::source(&source.title, &source.publisher, &source.copied),
        page: source.page.clone(),
        paragraphs: [
            (note::COUNTED, Some(counted(dataset, names))),
            (note::LIFE, life(dataset)),
            (note::SENTENCES, Some(sentences(dataset))),
            (
                note::DATES,
                Some(note::dates(columns.day_count(), columns.unit())),
            ),
            (note::DRUGS, all.has_drugs().then(|| drugs(dataset))),
            (note::PLACES, all.has_states().then(|| places(dataset))),
            (
                note::BEFORE_AND_AFTER,
                all.has_effects().then(|| changes(dataset)),
            ),
            (
                note::TIME_SERVED,
                all.has_served().then(|| note::SERVED.to_owned()),
            ),
            (note::CANNOT_SAY, Some(note::UNSAID.to_owned())),
        ]
        .into_iter()
        .filter_map(|(subject, words)| Some((subject, words?)))
        .collect(),
    }
}

fn number(dataset: &Dataset, holds: impl Fn(&Grant) -> bool) -> u32 {
    let count = dataset.grants.iter().filter(|grant| holds(grant)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn counted(dataset: &Dataset, names: Names) -> String {
    let declined = dataset.grants.iter().filter(|grant| !grant.took_effect());
    let declined = declined.map(|grant| {
        let name = (names == Names::Show).then_some(grant.name.as_str());
        (grant.id.granted, name)
    });
    let counted = note::counted(
        number(dataset, |_| true),
        &declined.collect::<Vec<_>>(),
        number(dataset, Grant::took_effect),
    );
    match dataset.about.without_date {
        Some(people) => format!("{counted} {}", note::without_date(people)),
        None => counted,
    }
}

/// The note on life sentences, if an office announced how many there are.
fn life(dataset: &Dataset) -> Option<String> {
    let is_life = |grant: &Grant| grant.in_force.is_life();
    let last_day = dataset.grants.last()?.id.granted;
    Some(note::life(LifeSentences {
        all: number(dataset, is_life),
        on_last_day: number(dataset, |grant| {
            is_life(grant) && grant.id.granted == last_day
        }),
        last_day,
        announced: dataset.about.life_announced?,
        death: number(dataset, |grant| grant.in_force == Sentence::Death),
    }))
}

fn sentences(dataset: &Dataset) -> String {
    note::sentences(
        number(dataset, |grant| grant.flags.contains(Flag::Amended)),
        number(dataset, |grant| grant.cases.len() > 1),
    )
}

fn changes(dataset: &Dataset) -> String {
    let is_dated = |grant: &Grant| grant.effect.kind() == EffectKind::Expires;
    note::changes(number(dataset, |_| true), number(dataset, is_dated))
}

fn drugs(dataset: &Dataset) -> String {
    note::drugs(
        number(dataset, |grant| grant.drugs.contains(Drug::Unnamed)),
        number(dataset, |grant| grant.flags.contains(Flag::OffenseCut)),
    )
}

fn places(dataset: &Dataset) -> String {
    note::places(number(dataset, |grant| {
        let mut courts = grant.courts();
        let first = courts.next();
        courts.any(|court| Some(court) != first)
    }))
}
