//! What a filter leaves, counted for every chart at once.

use super::plan::{self, AFTER, BEFORE, TOTAL};
use super::{Columns, Dimension, DrugTally, Filter, SentenceBin, ServedBin, Tally};
use crate::domain::{Day, Drug, DrugSet, EffectKind, Names, State, StateSet, Tag};
use crossfilter::Selection;

/// Counts under a filter. Each distribution ignores the condition of its own dimension;
/// `rows` and `total` obey all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The grants left, ascending.
    pub rows: Vec<u32>,
    /// The grants left whatever sentences are selected, ascending.
    pub any_sentence: Vec<u32>,
    /// All that are left, counted.
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
    /// Without a firearm and with one, ignoring that condition.
    pub by_firearm: [Tally; 2],
    /// By state, in the order of the vocabulary, ignoring the places. A person counts under each
    /// state in which one of the sentences was given.
    pub by_state: Vec<Tally>,
    /// People of no state, likewise: sentenced by a court-martial, or no court is stated.
    pub beyond_states: Tally,
    /// By district, as the records number them, likewise.
    pub by_district: Vec<Tally>,
    /// By what the grant did, in the order of the vocabulary, ignoring that condition.
    pub by_effect: [Tally; EffectKind::ALL.len()],
    /// By the time from the sentence to the grant, ignoring that condition.
    pub by_served: [Tally; ServedBin::COUNT],
}

impl Outcome {
    /// The days of the first and of the last grant left.
    #[must_use]
    pub fn days(&self, columns: &Columns) -> Option<(Day, Day)> {
        let day = |row: &u32| columns.day.get(*row as usize).copied();
        Some((day(self.rows.first()?)?, day(self.rows.last()?)?))
    }

    /// Filters and counts. Where names are hidden, the search finds nobody by name. Where the filter
    /// changes again and again, a [`LiveSelection`](super::LiveSelection) does less.
    #[must_use]
    pub fn new(columns: &Columns, filter: &Filter, names: Names) -> Self {
        let mut selection = plan::unfiltered(columns, &plan::groups(columns));
        let all = (&Filter::default(), names);
        plan::apply(&mut selection, columns, all, (filter, names));
        Self::of(&selection, columns)
    }

    /// What `selection` has counted.
    pub(super) fn of(selection: &Selection, columns: &Columns) -> Self {
        let mut outcome = Self::empty(columns);
        outcome.take(columns, selection);
        outcome
    }

    fn empty(columns: &Columns) -> Self {
        Self {
            rows: Vec::new(),
            any_sentence: Vec::new(),
            total: Tally::default(),
            by_batch: vec![Tally::default(); columns.batches.len()],
            by_bin: Default::default(),
            term_before: Default::default(),
            term_after: Default::default(),
            by_drug: Default::default(),
            by_firearm: Default::default(),
            by_state: vec![Tally::default(); State::ALL.len()],
            beyond_states: Tally::default(),
            by_district: vec![Tally::default(); columns.districts.len()],
            by_effect: Default::default(),
            by_served: Default::default(),
        }
    }

    fn take(&mut self, columns: &Columns, selection: &Selection) {
        let counts = |group: usize| selection.counts(group).iter().copied();
        let tallies = |own: Dimension| tallies(selection.counts(own as usize));
        self.rows = selection.rows().collect();
        self.any_sentence = selection
            .rows_ignoring(Dimension::Sentence as usize)
            .collect();
        self.total = all(selection.counts(TOTAL));
        fill(&mut self.by_batch, tallies(Dimension::Date));
        fill(&mut self.by_bin, tallies(Dimension::Sentence));
        fill(&mut self.by_firearm, tallies(Dimension::Firearm));
        fill(&mut self.by_effect, tallies(Dimension::Effect));
        fill(&mut self.by_served, tallies(Dimension::Served));
        fill(&mut self.term_before, counts(BEFORE));
        fill(&mut self.term_after, counts(AFTER));
        for ((drugs, firearm), tally) in columns.drug_cases.iter().zip(tallies(Dimension::Drug)) {
            self.count_drugs(*drugs, *firearm, tally);
        }
        for (courts, tally) in columns.courts.iter().zip(tallies(Dimension::Place)) {
            self.count_places(columns, courts, tally);
        }
    }

    fn count_drugs(&mut self, drugs: DrugSet, firearm: bool, tally: Tally) {
        for drug in drugs.iter() {
            let own = &mut self.by_drug[drug.index()];
            own.all += tally;
            own.firearm += if firearm { tally.people } else { 0 };
        }
    }

    fn count_places(&mut self, columns: &Columns, courts: &[u16], tally: Tally) {
        let mut states = StateSet::default();
        for court in courts {
            let court = usize::from(*court);
            self.by_district[court] += tally;
            if let Some(state) = columns.districts[court].state() {
                states.insert(state);
            }
        }
        for state in states.iter() {
            self.by_state[state.index()] += tally;
        }
        if states.is_empty() {
            self.beyond_states += tally;
        }
    }
}

/// The tallies of a group by codes of two parts.
fn tallies(counts: &[u32]) -> impl Iterator<Item = Tally> {
    counts.chunks(2).map(all)
}

/// The tally of the counts without life and with it.
fn all(pair: &[u32]) -> Tally {
    Tally {
        people: pair.iter().sum(),
        life: pair.get(1).copied().unwrap_or(0),
    }
}

/// Writes `values` into `slots`, as many as there are of both.
fn fill<T>(slots: &mut [T], values: impl Iterator<Item = T>) {
    for (slot, value) in slots.iter_mut().zip(values) {
        *slot = value;
    }
}
