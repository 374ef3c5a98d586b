//! Validated records, written as a file. The reverse of reading one.

use super::decode::{CASES, PEOPLE};
use super::{Cell, Dataset, RecordsFile, Table};
use crate::domain::{Effect, Grant, Sentence, Tag, TagSet};

/// The file from which `dataset` would be read. It holds no positions: they are counted, and so have
/// to run from 1 without a gap on each day.
#[must_use]
pub fn encode(dataset: &Dataset) -> RecordsFile {
    let source = &dataset.source;
    let districts: Vec<Option<u16>> = dataset
        .grants
        .iter()
        .flat_map(|grant| grant.districts.iter().copied())
        .collect();
    RecordsFile {
        edition: dataset.edition.clone(),
        source: [
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("page", &source.page),
            ("copied", &source.copied),
        ]
        .map(|(key, value)| (key.to_owned(), Cell::from(value.as_str())))
        .into(),
        districts: dataset
            .districts
            .iter()
            .map(|name| Cell::from(name.to_string()))
            .collect(),
        people: table(&PEOPLE, &dataset.grants, person_cell),
        cases: table(&CASES, &districts, |district, _| {
            district.map_or(Cell::Null, Cell::from)
        }),
    }
}

/// A table with these columns, of which `cell` tells each entry.
pub(super) fn table<T>(columns: &[&str], rows: &[T], cell: impl Fn(&T, &str) -> Cell) -> Table {
    columns
        .iter()
        .map(|column| {
            let cells = rows.iter().map(|row| cell(row, column)).collect();
            ((*column).to_owned(), cells)
        })
        .collect()
}

fn person_cell(grant: &Grant, column: &str) -> Cell {
    match column {
        "cases" => Cell::from(u16::try_from(grant.case_count()).unwrap_or(u16::MAX)),
        "drugs" => tags(grant.drugs),
        "effect" => effect(grant.effect),
        "firearm" => Cell::Bool(grant.firearm),
        "granted" => Cell::from(grant.id.granted.to_string()),
        "in_force" => sentence(grant.in_force),
        _ => Cell::Null,
    }
}

fn effect(effect: Effect) -> Cell {
    match effect {
        Effect::Expires(day) => Cell::from(day.to_string()),
        Effect::Term(months) => Cell::from(months),
        Effect::TimeServed => Cell::from("time-served"),
        Effect::ToLife => Cell::from("to-life"),
        Effect::AtOnce => Cell::from("at-once"),
    }
}

/// A sentence as it stands in a file.
pub(super) fn sentence(sentence: Sentence) -> Cell {
    match sentence {
        Sentence::Months(months) => Cell::from(months),
        Sentence::Life => Cell::from("life"),
        Sentence::Death => Cell::from("death"),
        Sentence::Unknown => Cell::Null,
    }
}

/// Words of a vocabulary as they stand in a file.
pub(super) fn tags<T: Tag>(tags: TagSet<T>) -> Cell {
    let words: Vec<&str> = tags.iter().map(Tag::key).collect();
    Cell::from(words.join(" "))
}
