//! What a set of clauses leaves, counted for every view at once.

use super::{Clauses, Columns, Dimension, DrugTally, SentenceBin, ServedBin, Tally};
use crate::domain::{Day, Drug, EffectKind, State, Tag};

/// Counts under a set of clauses. Each distribution ignores the clause of its own dimension;
/// `rows` and `total` obey all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The grants left, ascending.
    pub rows: Vec<u32>,
    /// All of them, counted.
    pub total: Tally,
    /// By day of grant, one entry a batch, ignoring the dates.
    pub by_batch: Vec<Tally>,
    /// By sentence in force, ignoring the sentences.
    pub by_bin: [Tally; SentenceBin::COUNT],
    /// Of these, the people to whom the grant gave a new term: by the sentence in force.
    pub term_before: [u32; SentenceBin::COUNT],
    /// Those of them whose sentence is selected, by that new term.
    pub term_after: [u32; SentenceBin::COUNT],
    /// By drug, in the order of the vocabulary, ignoring the drugs. A person counts under each of
    /// theirs.
    pub by_drug: [DrugTally; Drug::ALL.len()],
    /// Without a firearm and with one, ignoring that clause.
    pub by_firearm: [Tally; 2],
    /// By state, in the order of the vocabulary, ignoring the places. A person counts under each
    /// state in which one of the sentences was given.
    pub by_state: Vec<Tally>,
    /// By district, as the records number them, likewise.
    pub by_district: Vec<Tally>,
    /// By what the grant did, in the order of the vocabulary, ignoring that clause.
    pub by_effect: [Tally; EffectKind::ALL.len()],
    /// By the time from the sentence to the grant, ignoring that clause.
    pub by_served: [Tally; ServedBin::COUNT],
}

impl Outcome {
    /// The days of the first and of the last grant left.
    #[must_use]
    pub fn days(&self, columns: &Columns) -> Option<(Day, Day)> {
        let day = |row: &u32| columns.day.get(*row as usize).copied();
        Some((day(self.rows.first()?)?, day(self.rows.last()?)?))
    }

    /// Filters and counts in one pass.
    #[must_use]
    pub fn new(columns: &Columns, clauses: &Clauses) -> Self {
        let mut outcome = Self::empty(columns);
        let admitted: Vec<bool> = columns
            .districts
            .iter()
            .map(|district| clauses.places.admits(*district))
            .collect();
        for row in 0..columns.len() {
            let failed = failures(columns, clauses, &admitted, row);
            let passes_but = |own: Dimension| failed & !own.bit() == 0;
            let sentence = columns.sentence[row];
            if passes_but(Dimension::Date) {
                outcome.by_batch[usize::from(columns.batch[row])].count(sentence);
            }
            if passes_but(Dimension::Sentence) {
                outcome.count_bin(columns, row);
            }
            if passes_but(Dimension::Drug) {
                outcome.count_drugs(columns, row);
            }
            if passes_but(Dimension::Firearm) {
                outcome.by_firearm[usize::from(columns.firearm[row])].count(sentence);
            }
            if passes_but(Dimension::Place) {
                outcome.count_places(columns, row);
            }
            if passes_but(Dimension::Effect) {
                outcome.by_effect[columns.effect[row].index()].count(sentence);
            }
            if passes_but(Dimension::Served) {
                outcome.by_served[columns.served[row].index()].count(sentence);
            }
            if failed == 0 {
                outcome.rows.push(u32::try_from(row).unwrap_or(u32::MAX));
                outcome.total.count(sentence);
                if let Some(after) = columns.after[row] {
                    outcome.term_after[after.index()] += 1;
                }
            }
        }
        outcome
    }

    fn empty(columns: &Columns) -> Self {
        Self {
            rows: Vec::new(),
            total: Tally::default(),
            by_batch: vec![Tally::default(); columns.batches.len()],
            by_bin: Default::default(),
            term_before: Default::default(),
            term_after: Default::default(),
            by_drug: Default::default(),
            by_firearm: Default::default(),
            by_state: vec![Tally::default(); State::ALL.len()],
            by_district: vec![Tally::default(); columns.districts.len()],
            by_effect: Default::default(),
            by_served: Default::default(),
        }
    }

    fn count_bin(&mut self, columns: &Columns, row: usize) {
        let bin = columns.bin[row].index();
        self.by_bin[bin].count(columns.sentence[row]);
        self.term_before[bin] += u32::from(columns.after[row].is_some());
    }

    fn count_drugs(&mut self, columns: &Columns, row: usize) {
        for drug in columns.drugs[row].iter() {
            let tally = &mut self.by_drug[drug.index()];
            tally.all.count(columns.sentence[row]);
            tally.firearm += u32::from(columns.firearm[row]);
        }
    }

    fn count_places(&mut self, columns: &Columns, row: usize) {
        let courts = &columns.courts[row];
        let mut states = crate::domain::StateSet::default();
        for court in courts {
            let court = usize::from(*court);
            self.by_district[court].count(columns.sentence[row]);
            if let Some(state) = columns.districts[court].state() {
                states.insert(state);
            }
        }
        for state in states.iter() {
            self.by_state[state.index()].count(columns.sentence[row]);
        }
    }
}

/// One bit for each dimension whose clause the row fails. `admitted` says of each district whether
/// the places asked for leave it in.
fn failures(columns: &Columns, clauses: &Clauses, admitted: &[bool], row: usize) -> u8 {
    let is_in = [
        (Dimension::Date, clauses.dates.contains(columns.day[row])),
        (
            Dimension::Sentence,
            clauses.sentences.admits(columns.bin[row]),
        ),
        (
            Dimension::Drug,
            clauses.drugs.admits_any(columns.drugs[row]),
        ),
        (
            Dimension::Firearm,
            clauses
                .firearm
                .is_none_or(|firearm| firearm == columns.firearm[row]),
        ),
        (
            Dimension::Place,
            clauses.places.is_empty()
                || columns.courts[row]
                    .iter()
                    .any(|court| admitted[usize::from(*court)]),
        ),
        (
            Dimension::Effect,
            clauses.effects.admits(columns.effect[row]),
        ),
        (
            Dimension::Served,
            clauses.served.admits(columns.served[row]),
        ),
        (
            Dimension::Words,
            clauses.words.is_empty() || clauses.words.matches(&columns.subject[row]),
        ),
    ];
    is_in
        .into_iter()
        .filter(|(_, is_in)| !is_in)
        .fold(0, |failed, (dimension, _)| failed | dimension.bit())
}
