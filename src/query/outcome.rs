//! The counts of what a filter leaves, for every chart.

use super::plan::{self, TOTAL};
use super::{
    Columns, DateRange, Dimension, DrugTally, Filter, SentenceBin, ServedBin, Tally, sorted,
};
use crate::domain::{Day, Drug, DrugSet, EffectKind, Names, State, StateSet, Tag};
use crossfilter::Selection;

/// Counts under a filter. Each distribution ignores the condition of its own dimension; `rows` and `total`
/// apply all conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The rows of the grants left, ascending.
    pub rows: Vec<u32>,
    /// The rows left if the condition on sentences is ignored, ascending.
    pub any_sentence: Vec<u32>,
    /// The count of all grants left.
    pub total: Tally,
    /// Counts by date of grant, one entry per period in `Columns::batches`, ignoring the condition on dates.
    pub by_batch: Vec<Tally>,
    /// Counts by sentence in force, ignoring the condition on sentences.
    pub by_bin: [Tally; SentenceBin::COUNT],
    /// Counts by drug, ignoring the condition on drugs. A person counts under each of their drugs.
    pub by_drug: [DrugTally; Drug::ALL.len()],
    /// Counts without and with a firearm, ignoring that condition.
    pub by_firearm: [Tally; 2],
    /// Counts by state, ignoring the condition on places. A person counts under each state in which one of
    /// their sentences was given.
    pub by_state: Vec<Tally>,
    /// People without a state, ignoring the condition on places: sentenced by a court-martial, or with no
    /// stated court.
    pub beyond_states: Tally,
    /// Counts by district, with the indices that the records use, ignoring the condition on places.
    pub by_district: Vec<Tally>,
    /// Counts by kind of effect, ignoring that condition.
    pub by_effect: [Tally; EffectKind::ALL.len()],
    /// Counts by time from sentence to grant, ignoring that condition.
    pub by_served: [Tally; ServedBin::COUNT],
}

impl Outcome {
    /// Whether anyone has a drug.
    #[must_use]
    pub fn has_drugs(&self) -> bool {
        self.by_drug.iter().any(|own| own.all.people > 0)
    }

    /// Returns the named drugs that anyone has, the most frequent first.
    #[must_use]
    pub fn leading_drugs(&self) -> Vec<Drug> {
        let people = |drug: &Drug| self.by_drug[drug.index()].all.people;
        let is_named = |drug: &Drug| !matches!(drug, Drug::Other | Drug::Unnamed | Drug::None);
        let named = Drug::all().filter(|drug| is_named(drug) && people(drug) > 0);
        sorted(named.collect(), |one, other| {
            people(other).cmp(&people(one))
        })
    }

    /// Whether anyone was sentenced in a known state.
    #[must_use]
    pub fn has_states(&self) -> bool {
        self.by_state.iter().any(|own| own.people > 0)
    }

    /// Whether anyone counts in several states.
    #[must_use]
    pub fn has_several_states(&self) -> bool {
        let states = self.by_state.iter().chain([&self.beyond_states]);
        states.map(|own| own.people).sum::<u32>() > self.total.people
    }

    /// Whether it is stated of anyone what the grant did.
    #[must_use]
    pub fn has_effects(&self) -> bool {
        let mut kinds = EffectKind::all().zip(&self.by_effect);
        kinds.any(|(kind, own)| kind != EffectKind::Unstated && own.people > 0)
    }

    /// Whether anyone’s day of sentence is stated.
    #[must_use]
    pub fn has_served(&self) -> bool {
        let mut bins = ServedBin::all().zip(&self.by_served);
        bins.any(|(bin, own)| bin != ServedBin::UNKNOWN && own.people > 0)
    }

    /// Returns the days of the first and the last grant left.
    #[must_use]
    pub fn days(&self, columns: &Columns) -> Option<(Day, Day)> {
        let day = |row: &u32| columns.day.get(*row as usize).copied();
        Some((day(self.rows.first()?)?, day(self.rows.last()?)?))
    }

    /// Returns the number of grants left in these dates.
    #[must_use]
    pub fn people_in(&self, columns: &Columns, dates: DateRange) -> u32 {
        let day = |row: &u32| columns.day.get(*row as usize).copied();
        // The rows are in order of their days.
        let before =
            |row: &u32| day(row).is_some_and(|day| dates.from.is_some_and(|from| day < from));
        let until = |row: &u32| day(row).is_some_and(|day| dates.to.is_none_or(|to| day <= to));
        let start = self.rows.partition_point(before);
        let end = self.rows.partition_point(until);
        u32::try_from(end.saturating_sub(start)).unwrap_or(u32::MAX)
    }

    /// Returns the number of grants left with an offense that names `drug`.
    #[must_use]
    pub fn people_with(&self, columns: &Columns, drug: Drug) -> u32 {
        let drugs = self
            .rows
            .iter()
            .filter_map(|row| columns.drugs.get(*row as usize));
        let people = drugs.filter(|own| own.contains(drug)).count();
        u32::try_from(people).unwrap_or(u32::MAX)
    }

    /// Returns the median of the whole months from sentence to grant; for an even number of grants left whose months
    /// are known, the lower of the two middle ones. It is counted, not sorted: this runs while a selection follows the
    /// pointer.
    #[must_use]
    pub fn median_wait(&self, columns: &Columns) -> Option<u16> {
        let mut counts: Vec<u32> = Vec::new();
        for row in &self.rows {
            let Some(Some(months)) = columns.wait.get(*row as usize) else {
                continue;
            };
            let months = usize::from(*months);
            if counts.len() <= months {
                counts.resize(months + 1, 0);
            }
            counts[months] += 1;
        }
        let sum: u32 = counts.iter().sum();
        let middle = sum.checked_sub(1)? / 2;
        let mut up_to = 0;
        let months = counts.iter().position(|count| {
            up_to += count;
            up_to > middle
        });
        u16::try_from(months?).ok()
    }

    /// Filters and counts. If names are hidden, the search does not match names. For a filter that changes
    /// repeatedly, [`LiveSelection`](super::LiveSelection) is faster.
    #[must_use]
    pub fn new(columns: &Columns, filter: &Filter, names: Names) -> Self {
        let mut selection = plan::unfiltered(columns, &plan::groups(columns));
        let all = (&Filter::default(), names);
        plan::apply(&mut selection, columns, all, (filter, names));
        Self::of(&selection, columns)
    }

    /// Reads the counts of `selection`.
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

/// Returns the tallies of a group of life codes.
fn tallies(counts: &[u32]) -> impl Iterator<Item = Tally> {
    counts.chunks(2).map(all)
}

/// Returns the tally of a pair of counts, without life and with it.
fn all(pair: &[u32]) -> Tally {
    Tally {
        people: pair.iter().sum(),
        life: pair.get(1).copied().unwrap_or(0),
    }
}

/// Writes `values` into `slots`, up to the shorter length.
fn fill<T>(slots: &mut [T], values: impl Iterator<Item = T>) {
    for (slot, value) in slots.iter_mut().zip(values) {
        *slot = value;
    }
}
