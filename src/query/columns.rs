//! The list, one column a property that is filtered or counted.

use super::{SentenceBin, needle};
use crate::data::Dataset;
use crate::domain::{Day, Effect, Sentence};

/// What the filter core reads of the records, one entry a grant. Made once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The different days of grant, ascending.
    pub batches: Vec<Day>,
    /// Index into `batches`.
    pub(super) batch: Vec<u16>,
    pub(super) day: Vec<Day>,
    pub(super) sentence: Vec<Sentence>,
    pub(super) bin: Vec<SentenceBin>,
    /// The bin of the term that the grant set, where it set one.
    pub(super) after: Vec<Option<SentenceBin>>,
    /// Names, folded for comparison.
    pub(super) name: Vec<String>,
}

impl Columns {
    /// The columns of `dataset`.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let grants = &dataset.grants;
        let day: Vec<Day> = grants.iter().map(|grant| grant.id.granted).collect();
        let mut batches = day.clone();
        batches.dedup();
        let batch = day
            .iter()
            .map(|day| {
                let place = batches.partition_point(|batch| batch < day);
                u16::try_from(place).unwrap_or(u16::MAX)
            })
            .collect();
        Self {
            batch,
            sentence: grants.iter().map(|grant| grant.in_force).collect(),
            bin: grants
                .iter()
                .map(|grant| SentenceBin::of(grant.in_force))
                .collect(),
            after: grants
                .iter()
                .map(|grant| match grant.effect {
                    Effect::Term(months) => Some(SentenceBin::of(Sentence::Months(months))),
                    Effect::Expires(_) | Effect::TimeServed | Effect::ToLife | Effect::AtOnce => {
                        None
                    }
                })
                .collect(),
            name: grants
                .iter()
                .map(|grant| needle::fold(&grant.name))
                .collect(),
            batches,
            day,
        }
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
