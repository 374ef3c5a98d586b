//! Writes validated records as a file; the inverse of reading one.

use super::decode::{CASES, OPTIONAL_OF_CASES, OPTIONAL_OF_PEOPLE, PEOPLE, line_before};
use super::{Cell, Dataset, RecordsFile, Table};
use crate::domain::{Case, Effect, Grant, Relation, Sentence, Tag, TagSet};

/// Returns the file that `dataset` would be read from. It holds no positions, since they are counted when it
/// is read; they have to run from 1 without gaps on each day.
#[must_use]
pub fn encode(dataset: &Dataset) -> RecordsFile {
    let source = &dataset.source;
    let cases: Vec<&Case> = dataset
        .grants
        .iter()
        .flat_map(|grant| &grant.cases)
        .collect();
    RecordsFile {
        edition: dataset.edition.clone(),
        about: dataset.about.parts(),
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
            (&PEOPLE, &OPTIONAL_OF_PEOPLE),
            &with_steps(dataset),
            person_cell,
        ),
        cases: table((&CASES, &OPTIONAL_OF_CASES), &cases, |case, column| {
            case_cell(case, column)
        }),
    }
}

impl Dataset {
    /// Returns the text of the file that the list would be read from, in one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        let parts = encode(self).parts().into_iter();
        let parts = parts.map(|(name, part)| (name.to_owned(), part));
        serde_json::to_string(&Cell::Object(parts.collect())).unwrap_or_default()
    }
}

/// Builds a table with these columns, and those optional ones that are not empty; `cell` returns each value.
pub(super) fn table<T>(
    (columns, optional): (&[&str], &[&str]),
    rows: &[T],
    cell: impl Fn(&T, &str) -> Cell,
) -> Table {
    let column = |column: &&str| {
        let cells: Vec<Cell> = rows.iter().map(|row| cell(row, column)).collect();
        ((*column).to_owned(), cells)
    };
    let optional = optional.iter().map(column);
    let filled = optional.filter(|(_, cells)| cells.iter().any(|own| *own != Cell::Null));
    columns.iter().map(column).chain(filled).collect()
}

/// Returns each grant with the difference of its line from that of the previous person of the same day.
fn with_steps(dataset: &Dataset) -> Vec<(&Grant, u32)> {
    let before = std::iter::once(None).chain(dataset.grants.iter().map(Some));
    dataset
        .grants
        .iter()
        .zip(before)
        .map(|(grant, last)| {
            let step = grant.source_row.saturating_sub(line_before(grant.id, last));
            (grant, step)
        })
        .collect()
}

fn person_cell((grant, step): &(&Grant, u32), column: &str) -> Cell {
    match column {
        "cases" => Cell::from(u16::try_from(grant.cases.len()).unwrap_or(u16::MAX)),
        "conditions" => tags(grant.conditions),
        "drugs" => tags(grant.drugs),
        "effect" => effect(grant.effect),
        "effect_words" => words(grant.effect_words.as_deref()),
        "firearm" => Cell::Bool(grant.firearm),
        "flags" => tags(grant.flags),
        "granted" => Cell::from(grant.id.granted.to_string()),
        "in_force" => sentence(grant.in_force),
        "name" => Cell::from(grant.name.as_str()),
        "original" => sentence(grant.original),
        "row_step" => Cell::from(*step),
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
        "added_months" => added,
        "district" => case.district.map_or(Cell::Null, Cell::from),
        "in_force" => sentence(case.in_force),
        "offences" => tags(case.offenses),
        "offence_words" => words(case.offense_words.as_deref()),
        "original" => sentence(case.original),
        "relation" => Cell::from(relation),
        "sentenced" => case
            .sentenced
            .map_or(Cell::Null, |day| Cell::from(day.to_string())),
        _ => Cell::Null,
    }
}

fn words(words: Option<&str>) -> Cell {
    words.map_or(Cell::Null, Cell::from)
}

fn effect(effect: Effect) -> Cell {
    match effect {
        Effect::Expires(day) => Cell::from(day.to_string()),
        Effect::Term(months) => Cell::from(months),
        Effect::TimeServed => Cell::from("time-served"),
        Effect::ToLife => Cell::from("to-life"),
        Effect::AtOnce => Cell::from("at-once"),
        Effect::Other => Cell::from("other"),
        Effect::Unstated => Cell::from("unstated"),
    }
}

/// Returns a sentence as stored in a file.
pub(super) fn sentence(sentence: Sentence) -> Cell {
    match sentence {
        Sentence::Months(months) => Cell::from(months),
        Sentence::Indeterminate { .. } => sentence.range().map_or(Cell::Null, Cell::from),
        Sentence::Life => Cell::from("life"),
        Sentence::LifeWithoutParole => Cell::from("lwop"),
        Sentence::Death => Cell::from("death"),
        Sentence::Unknown => Cell::Null,
    }
}

/// Returns words of a vocabulary as stored in a file.
pub(super) fn tags<T: Tag>(tags: TagSet<T>) -> Cell {
    let words: Vec<&str> = tags.iter().map(Tag::key).collect();
    Cell::from(words.join(" "))
}
