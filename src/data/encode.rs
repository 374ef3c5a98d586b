//! Validated records, written as a file. The reverse of reading one.

use super::decode::{CASES, PEOPLE};
use super::{Cell, Dataset, RecordsFile, SCHEMA, Table};
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
        schema: SCHEMA.to_owned(),
        source: [
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("page", &source.page),
            ("copied", &source.copied),
        ]
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .into(),
        districts: dataset.districts.clone(),
        people: table(&PEOPLE, &dataset.grants, person_cell),
        cases: table(&CASES, &cases, |case, column| case_cell(case, column)),
    }
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

fn person_cell(grant: &Grant, column: &str) -> Cell {
    let (kind, date, months) = match grant.effect {
        Effect::Expires(day) => ("expires", Cell::from(day.to_string().as_str()), Cell::Null),
        Effect::Term(months) => ("term", Cell::Null, Cell::from(months)),
        Effect::TimeServed => ("time-served", Cell::Null, Cell::Null),
        Effect::ToLife => ("to-life", Cell::Null, Cell::Null),
        Effect::AtOnce => ("at-once", Cell::Null, Cell::Null),
    };
    match column {
        "id" => Cell::from(grant.id.to_string().as_str()),
        "granted" => Cell::from(grant.id.granted.to_string().as_str()),
        "position" => Cell::from(grant.id.position),
        "name" => Cell::from(grant.name.as_str()),
        "row" => Cell::from(grant.source_row),
        "took_effect" => Cell::Bool(grant.took_effect()),
        #[expect(
            clippy::cast_precision_loss,
            reason = "a person has a handful of cases"
        )]
        "cases" => Cell::Number(grant.cases.len() as f64),
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
    Cell::Text(words.join(" "))
}
