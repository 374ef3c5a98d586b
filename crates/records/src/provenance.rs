//! The provenance file: the sources of the records, and the decisions about them.

use super::compare::{Comparison, Difference};
use super::entry::RowCounts;
use super::history::HistoryProvenance;
use super::person::Person;
use commutations::data::Dataset;
use commutations::domain::{GrantId, Tag};
use serde::Serialize;
use std::collections::BTreeMap;

/// The value of `schema` in the provenance file.
const SCHEMA: &str = "commutations/provenance/3";

/// A copy of the list, as an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Input {
    pub role: &'static str,
    pub file: String,
    pub copied: &'static str,
    pub origin: &'static str,
    pub licence: &'static str,
    pub sha256: String,
    pub people: usize,
    pub rows: usize,
    pub rows_by_part: RowCounts,
}

/// The provenance file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Provenance {
    schema: &'static str,
    edition: String,
    inputs: Vec<Input>,
    people: usize,
    in_effect: usize,
    flag_counts: BTreeMap<&'static str, usize>,
    notes: Vec<NoteEntry>,
    comparison: ComparisonEntry,
    history: HistoryProvenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct NoteEntry {
    id: String,
    line: u32,
    flag: Option<&'static str>,
    why: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct ComparisonEntry {
    people_in_both: usize,
    people_in_the_later_copy_alone: usize,
    people_in_the_earlier_copy_alone: usize,
    people_with_differences: usize,
    differences: Vec<DifferenceEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct DifferenceEntry {
    id: String,
    line: u32,
    name: String,
    field: String,
    later: String,
    earlier: String,
}

/// Returns the provenance of the records, which were built from `people` in this order, and of the `history`.
pub(super) fn provenance(
    inputs: Vec<Input>,
    dataset: &Dataset,
    people: &[Person],
    comparison: &Comparison,
    history: HistoryProvenance,
) -> Provenance {
    let ids: Vec<GrantId> = dataset.grants.iter().map(|grant| grant.id).collect();
    Provenance {
        schema: SCHEMA,
        edition: dataset.edition.clone(),
        inputs,
        people: people.len(),
        in_effect: dataset
            .grants
            .iter()
            .filter(|grant| grant.took_effect())
            .count(),
        flag_counts: flag_counts(dataset),
        notes: notes(&ids, people),
        comparison: ComparisonEntry {
            people_in_both: people.len() - comparison.later_only.len(),
            people_in_the_later_copy_alone: comparison.later_only.len(),
            people_in_the_earlier_copy_alone: comparison.earlier_only.len(),
            people_with_differences: comparison.people().len(),
            differences: comparison
                .differences
                .iter()
                .map(|difference| difference_entry(difference, &ids, people))
                .collect(),
        },
        history,
    }
}

fn flag_counts(dataset: &Dataset) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for flag in dataset.grants.iter().flat_map(|grant| grant.flags.iter()) {
        *counts.entry(flag.key()).or_default() += 1;
    }
    counts
}

fn notes(ids: &[GrantId], people: &[Person]) -> Vec<NoteEntry> {
    ids.iter()
        .zip(people)
        .flat_map(|(id, person)| {
            person.notes.iter().map(move |note| NoteEntry {
                id: id.to_string(),
                line: person.line,
                flag: note.flag.map(Tag::key),
                why: note.why.clone(),
            })
        })
        .collect()
}

fn difference_entry(
    difference: &Difference,
    ids: &[GrantId],
    people: &[Person],
) -> DifferenceEntry {
    let index = difference.person;
    DifferenceEntry {
        id: ids[index].to_string(),
        line: people[index].line,
        name: people[index].name.clone(),
        field: difference.field.clone(),
        later: difference.later.clone(),
        earlier: difference.earlier.clone(),
    }
}
