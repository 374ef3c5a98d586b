//! Validated details, written as a file. The reverse of reading one.

use super::decode::{CASES, PEOPLE, SourceRows};
use super::{Details, DetailsFile, file};
use crate::data::encode::{sentence, table, tags};
use crate::data::{Cell, Dataset};
use crate::domain::{CaseDetail, Detail, Relation};

/// The file from which `details` would be read beside `dataset`.
#[must_use]
pub fn encode_details(details: &Details, dataset: &Dataset) -> DetailsFile {
    let cases: Vec<&CaseDetail> = details
        .grants
        .iter()
        .flat_map(|detail| &detail.cases)
        .collect();
    DetailsFile {
        records: file::records(dataset)
            .map(|(name, cell)| (name.to_owned(), cell))
            .into(),
        people: table(&PEOPLE, &with_steps(details, dataset), |person, column| {
            person_cell(person, column)
        }),
        cases: table(&CASES, &cases, |case, column| case_cell(case, column)),
    }
}

/// Each detail with the lines from the person before on the same day to it.
fn with_steps<'a>(details: &'a Details, dataset: &Dataset) -> Vec<(&'a Detail, u32)> {
    let mut rows = SourceRows::default();
    let pairs = details.grants.iter().zip(&dataset.grants);
    pairs
        .map(|(detail, grant)| {
            let step = detail.source_row.saturating_sub(rows.start(grant));
            rows.put(grant, detail.source_row);
            (detail, step)
        })
        .collect()
}

fn person_cell((detail, step): &(&Detail, u32), column: &str) -> Cell {
    match column {
        "conditions" => tags(detail.conditions),
        "flags" => tags(detail.flags),
        "name" => Cell::from(detail.name.as_str()),
        "original" => sentence(detail.original),
        "row_step" => Cell::from(*step),
        _ => Cell::Null,
    }
}

fn case_cell(case: &CaseDetail, column: &str) -> Cell {
    let (relation, added) = match case.relation {
        Relation::Unstated => ("", Cell::Null),
        Relation::Consecutive => ("consecutive", Cell::Null),
        Relation::Concurrent => ("concurrent", Cell::Null),
        Relation::PartlyConsecutive(months) => ("partly", Cell::from(months)),
    };
    match column {
        "added_months" => added,
        "in_force" => sentence(case.in_force),
        "offences" => tags(case.offences),
        "original" => sentence(case.original),
        "relation" => Cell::from(relation),
        "sentenced" => case
            .sentenced
            .map_or(Cell::Null, |day| Cell::from(day.to_string())),
        _ => Cell::Null,
    }
}
