//! The records as columns, one for each property that is filtered or counted.

use super::{Period, SentenceBin, ServedBin, Subject, Unit, months_between};
use crate::data::Dataset;
use crate::domain::{Day, District, DrugSet, EffectKind, Grant, Tag};
use crossfilter::Column;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the filter core reads of the records, with one entry per grant; computed once.
///
/// Columns that are both filtered and counted use life codes: twice the index of the value, plus one if the
/// sentence in force was life. One count thus gives both numbers of a tally.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The days of grants, ascending; or the months, quarters or years, if there are many days.
    pub batches: Vec<Period>,
    /// The districts, with the indices that the records use.
    pub districts: Vec<District>,
    /// The distinct sets of drugs, each with whether there was a firearm offense too.
    pub(super) drug_cases: Vec<(DrugSet, bool)>,
    /// The distinct sets of courts, as indices into `districts`.
    pub(super) courts: Vec<Vec<u16>>,
    pub(super) day: Vec<Day>,
    /// The whole months from the first sentence to the grant, if they are known.
    pub(super) wait: Vec<Option<u16>>,
    pub(super) drugs: Vec<DrugSet>,
    /// The text to search.
    pub(super) subject: Vec<Subject>,
    /// Life codes by index in `batches`.
    pub(super) batch: Arc<Column>,
    /// Life codes by bin of the sentence in force.
    pub(super) bin: Arc<Column>,
    /// Life codes by index in `drug_cases`.
    pub(super) drug_case: Arc<Column>,
    /// Life codes without (0) and with (1) a firearm offense.
    pub(super) firearm: Arc<Column>,
    /// Life codes by index in `courts`.
    pub(super) court: Arc<Column>,
    /// Life codes by kind of effect.
    pub(super) effect: Arc<Column>,
    /// Life codes by bin of time served.
    pub(super) served: Arc<Column>,
    /// 1 if the sentence in force was life, otherwise 0.
    pub(super) life: Arc<Column>,
}

impl Columns {
    /// Builds the columns of `dataset`.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let grants = &dataset.grants;
        let day: Vec<Day> = grants.iter().map(|grant| grant.id.granted).collect();
        // The grants are in order of their days.
        let batches = Period::of_days(&day);
        let (drug_cases, drug_case) = coded(grants.iter().map(drug_case));
        let (courts, court) = coded(grants.iter().map(courts_of));
        let of = |count, value: &dyn Fn(&Grant) -> usize| in_two_parts(count, grants, value);
        let as_coded = |count, codes: Vec<usize>| {
            let codes = codes.into_iter().zip(grants);
            let codes = codes.map(|(code, grant)| two_parts(code, is_life(grant)));
            Arc::new(Column::new(2 * count, codes.collect()))
        };
        Self {
            batch: of(batches.len(), &|grant| {
                batches.partition_point(|own| own.to < grant.id.granted)
            }),
            bin: of(SentenceBin::COUNT, &|grant| bin(grant).index()),
            drug_case: as_coded(drug_cases.len(), drug_case),
            firearm: of(2, &|grant| grant.firearm.into()),
            court: as_coded(courts.len(), court),
            effect: of(EffectKind::ALL.len(), &|grant| grant.effect.kind().index()),
            served: of(ServedBin::COUNT, &|grant| served_bin(grant).index()),
            life: Arc::new(Column::flags(grants.iter().map(is_life))),
            wait: grants.iter().map(wait).collect(),
            drugs: grants.iter().map(|grant| grant.drugs).collect(),
            subject: grants.iter().map(|grant| subject(dataset, grant)).collect(),
            districts: dataset.districts.clone(),
            drug_cases,
            courts,
            batches,
            day,
        }
    }

    /// Returns the day of each grant, ascending.
    #[must_use]
    pub fn days(&self) -> &[Day] {
        &self.day
    }

    /// Returns the number of different days of grant.
    #[must_use]
    pub fn day_count(&self) -> u32 {
        let days = self.day.chunk_by(|one, next| one == next).count();
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    /// Whether there is a grant on `day`.
    #[must_use]
    pub fn has_day(&self, day: Day) -> bool {
        self.day.binary_search(&day).is_ok()
    }

    /// Returns the length of the periods by which grants are counted over time.
    #[must_use]
    pub fn unit(&self) -> Unit {
        Unit::of(&self.batches)
    }

    /// Returns the number of grants.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.day.len()
    }

    /// Whether there are no grants.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.day.is_empty()
    }
}

/// Builds a column of life codes from `value`, which returns one of `0..count`.
fn in_two_parts(count: usize, grants: &[Grant], value: &dyn Fn(&Grant) -> usize) -> Arc<Column> {
    let codes = grants
        .iter()
        .map(|grant| two_parts(value(grant), is_life(grant)));
    Arc::new(Column::new(2 * count, codes.collect()))
}

/// Returns the life code of `value`.
fn two_parts(value: usize, is_life: bool) -> u16 {
    u16::try_from(2 * value + usize::from(is_life)).unwrap_or(u16::MAX)
}

/// Returns the distinct values in order of first appearance, and the index of each value among them.
fn coded<T: Clone + Ord>(values: impl Iterator<Item = T>) -> (Vec<T>, Vec<usize>) {
    let (mut different, mut index) = (Vec::new(), BTreeMap::new());
    let codes = values.map(|value| {
        *index.entry(value.clone()).or_insert_with(|| {
            different.push(value);
            different.len() - 1
        })
    });
    let codes = codes.collect();
    (different, codes)
}

fn is_life(grant: &Grant) -> bool {
    grant.in_force.is_life()
}

fn bin(grant: &Grant) -> SentenceBin {
    SentenceBin::of(grant.in_force)
}

fn served_bin(grant: &Grant) -> ServedBin {
    grant.first_sentenced().map_or(ServedBin::UNKNOWN, |day| {
        ServedBin::between(day, grant.id.granted)
    })
}

fn wait(grant: &Grant) -> Option<u16> {
    months_between(grant.first_sentenced()?, grant.id.granted)
}

fn subject(dataset: &Dataset, grant: &Grant) -> Subject {
    let courts = grant.courts();
    let courts = courts.filter_map(|court| dataset.districts.get(usize::from(court)).cloned());
    Subject::new(&grant.name, courts)
}

fn drug_case(grant: &Grant) -> (DrugSet, bool) {
    (grant.drugs, grant.firearm)
}

fn courts_of(grant: &Grant) -> Vec<u16> {
    let mut courts = Vec::new();
    for court in grant.courts() {
        if !courts.contains(&court) {
            courts.push(court);
        }
    }
    courts
}
