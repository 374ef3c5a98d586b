//! Validated records, written as a file. The reverse of reading one.

use super::decode::{CASES, PEOPLE};
use super::{Cell, Dataset, RecordsFile, Table};
use crate::domain::{Case, Effect, Grant, Relation, Sentence, Tag, TagSet};

/// The file from which `dataset` would be read.
#[must_use]
pub fn encode(dataset: &Dataset) -> RecordsFile {
    let source = &dataset.source;
    let cases: Vec<&Case> = dataset
        .grants
        .iter()
        .flat_map(|grant| &grant.cases)
        .collect();
    RecordsFile {
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
        people: table(
            &PEOPLE,
            &rows_with_start(&dataset.grants),
            |(grant, start), column| person_cell(grant, *start, column),
        ),
        cases: table(&CASES, &cases, |case, column| case_cell(case, column)),
    }
}

/// Each grant with the source line of the one before it on the same day, or 0.
fn rows_with_start(grants: &[Grant]) -> Vec<(&Grant, u32)> {
    let before = std::iter::once(None).chain(grants.iter().map(Some));
    grants
        .iter()
        .zip(before)
        .map(|(grant, before)| {
            let start = before
                .filter(|before| before.id.granted == grant.id.granted)
                .map_or(0, |before| before.source_row);
            (grant, start)
        })
        .collect()
}

fn table<T>(columns: &[&str], rows: &[T], cell: impl Fn(&T, &str) -> Cell) -> Table {
    columns
        .iter()
        .map(|column| {
            let cells = rows.iter().map(|row| cell(row, column)).collect();
            ((*column).to_owned(), cells)
        })
        .collect()
}

fn person_cell(grant: &Grant, start: u32, column: &str) -> Cell {
    let (kind, date, months) = match grant.effect {
        Effect::Expires(day) => ("expires", Cell::from(day.to_string().as_str()), Cell::Null),
        Effect::Term(months) => ("term", Cell::Null, Cell::from(months)),
        Effect::TimeServed => ("time-served", Cell::Null, Cell::Null),
        Effect::ToLife => ("to-life", Cell::Null, Cell::Null),
        Effect::AtOnce => ("at-once", Cell::Null, Cell::Null),
    };
    match column {
        "granted" => Cell::from(grant.id.granted.to_string().as_str()),
        "position" => Cell::from(grant.id.position),
        "name" => Cell::from(grant.name.as_str()),
        "row_step" => Cell::from(grant.source_row - start),
        "took_effect" => Cell::Bool(grant.took_effect()),
        "cases" => Cell::from(u16::try_from(grant.cases.len()).unwrap_or(u16::MAX)),
        "in_force" => sentence(grant.in_force),
        "original" => sentence(grant.original),
        "effect" => Cell::from(kind),
        "effect_date" => date,
        "effect_months" => months,
        "conditions" => tags(grant.conditions),
        "drugs" => tags(grant.drugs),
        "firearm" => Cell::Bool(grant.firearm),
        "flags" => tags(grant.flags),
        _ => Cell::Null,
    }
}

fn case_cell(case: &Case, column: &str) -> Cell {
    let (relation, added) = match case.relation {
        Relation::Unstated => ("", Cell::Null),
        Relation::Consecutive => ("consecutive", Cell::Null),
        Relation::Concurrent => ("concurrent", Cell::Null),
        Relation::PartlyConsecutive(months) => ("partly", Cell::from(months)),
    };
    match column {
        "offences" => tags(case.offences),
        "district" => case.district.map_or(Cell::Null, Cell::from),
        "sentenced" => case
            .sentenced
            .map_or(Cell::Null, |day| Cell::from(day.to_string().as_str())),
        "original" => sentence(case.original),
        "in_force" => sentence(case.in_force),
        "relation" => Cell::from(relation),
        "added_months" => added,
        _ => Cell::Null,
    }
}

fn sentence(sentence: Sentence) -> Cell {
    match sentence {
        Sentence::Months(months) => Cell::from(months),
        Sentence::Life => Cell::from("life"),
        Sentence::Death => Cell::from("death"),
        Sentence::Unknown => Cell::Null,
    }
}

fn tags<T: Tag>(tags: TagSet<T>) -> Cell {
    let words: Vec<&str> = tags.iter().map(Tag::key).collect();
    Cell::from(words.join(" "))
}
