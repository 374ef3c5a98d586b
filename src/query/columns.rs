//! The list, one column a property that is filtered or counted.

use super::{SentenceBin, ServedBin, Subject};
use crate::data::Dataset;
use crate::domain::{Day, District, DrugSet, Effect, EffectKind, Grant, Sentence};

/// What the filter core reads of the records, one entry a grant. Made once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The different days of grant, ascending.
    pub batches: Vec<Day>,
    /// The districts, as the records number them.
    pub districts: Vec<District>,
    /// Index into `batches`.
    pub(super) batch: Vec<u16>,
    pub(super) day: Vec<Day>,
    pub(super) sentence: Vec<Sentence>,
    pub(super) bin: Vec<SentenceBin>,
    /// The bin of the term that the grant set, where it set one.
    pub(super) after: Vec<Option<SentenceBin>>,
    pub(super) drugs: Vec<DrugSet>,
    pub(super) firearm: Vec<bool>,
    pub(super) effect: Vec<EffectKind>,
    /// Indices into `districts`, each once.
    pub(super) courts: Vec<Vec<u16>>,
    pub(super) served: Vec<ServedBin>,
    pub(super) subject: Vec<Subject>,
}

impl Columns {
    /// The columns of `dataset`. Times served are not known by it.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let grants = &dataset.grants;
        let day = column(grants, |grant| grant.id.granted);
        let mut batches = day.clone();
        batches.dedup();
        Self {
            batch: day.iter().map(|day| place_in(&batches, *day)).collect(),
            sentence: column(grants, |grant| grant.in_force),
            bin: column(grants, |grant| SentenceBin::of(grant.in_force)),
            after: column(grants, after),
            drugs: column(grants, |grant| grant.drugs),
            firearm: column(grants, |grant| grant.firearm),
            effect: column(grants, |grant| grant.effect.kind()),
            courts: column(grants, courts),
            served: column(grants, |_| ServedBin::UNKNOWN),
            subject: column(grants, |grant| subject(dataset, grant)),
            districts: dataset.districts.clone(),
            batches,
            day,
        }
    }

    /// The columns with the times served by people who were sentenced on these days, one entry a
    /// grant.
    #[must_use]
    pub fn with_sentenced(mut self, sentenced: impl Iterator<Item = Option<Day>>) -> Self {
        for (index, day) in sentenced.enumerate().take(self.len()) {
            self.served[index] = day.map_or(ServedBin::UNKNOWN, |day| {
                ServedBin::between(day, self.day[index])
            });
        }
        self
    }

    /// How many grants there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.day.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.day.is_empty()
    }
}

fn column<T>(grants: &[Grant], value: impl Fn(&Grant) -> T) -> Vec<T> {
    grants.iter().map(value).collect()
}

fn place_in(batches: &[Day], day: Day) -> u16 {
    let place = batches.partition_point(|batch| *batch < day);
    u16::try_from(place).unwrap_or(u16::MAX)
}

fn after(grant: &Grant) -> Option<SentenceBin> {
    match grant.effect {
        Effect::Term(months) => Some(SentenceBin::of(Sentence::Months(months))),
        Effect::Expires(_) | Effect::TimeServed | Effect::ToLife | Effect::AtOnce => None,
    }
}

fn courts(grant: &Grant) -> Vec<u16> {
    let mut courts: Vec<u16> = grant.courts().collect();
    courts.sort_unstable();
    courts.dedup();
    courts
}

fn subject(dataset: &Dataset, grant: &Grant) -> Subject {
    let courts = grant.courts();
    let courts = courts.filter_map(|court| dataset.districts.get(usize::from(court)).copied());
    Subject::new(&grant.name, courts)
}
