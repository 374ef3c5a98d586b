//! Stored details, validated field by field.

use super::{Details, DetailsFile, file};
use crate::data::column::{Columns, Row};
use crate::data::{Cell, Dataset, LoadError};
use crate::domain::{CaseDetail, Detail, Grant, Relation};

/// The columns of `people`.
pub(super) const PEOPLE: [&str; 5] = ["conditions", "flags", "name", "original", "row_step"];

/// The columns of `cases`.
pub(super) const CASES: [&str; 6] = [
    "added_months",
    "in_force",
    "offences",
    "original",
    "relation",
    "sentenced",
];

pub(super) fn details(file: &DetailsFile, dataset: &Dataset) -> Result<Details, LoadError> {
    same_records(file, dataset)?;
    let count = dataset.grants.len();
    let people = Columns::of_length(count, "people", &file.people, &PEOPLE)?;
    let cases = Columns::of_length(file::cases(dataset), "cases", &file.cases, &CASES)?;
    let mut rows = SourceRows::default();
    let mut next_case = 0;
    let mut grants = Vec::with_capacity(count);
    for (index, grant) in dataset.grants.iter().enumerate() {
        let row = people.row(index, grant.id.to_string());
        let first = next_case;
        next_case += grant.case_count();
        grants.push(Detail {
            name: row.text("name")?.to_owned(),
            original: row.sentence("original")?,
            flags: row.tags("flags")?,
            source_row: rows.after(grant, step(&row)?),
            conditions: row.tags("conditions")?,
            cases: (first..next_case)
                .map(|place| case(&cases.row(place, grant.id.to_string())))
                .collect::<Result<_, _>>()?,
        });
    }
    Ok(Details { grants })
}

/// Refuses the details of other records.
fn same_records(file: &DetailsFile, dataset: &Dataset) -> Result<(), LoadError> {
    for (part, expected) in file::records(dataset) {
        let found = file.records.iter().find(|(name, _)| name == part);
        let found = found.map_or(&Cell::Null, |(_, cell)| cell);
        if *found != expected {
            return Err(LoadError::OtherRecords {
                part,
                found: found.to_string(),
                expected: expected.to_string(),
            });
        }
    }
    Ok(())
}

fn step(row: &Row<'_>) -> Result<u32, LoadError> {
    row.whole("row_step", 1_000_000, "a number of lines of the source")
}

/// The lines of the source. Each is stored as the step from the person before on the same day, which
/// is almost always the same and so takes no room.
#[derive(Default)]
pub(super) struct SourceRows<'a> {
    before: Option<(&'a Grant, u32)>,
}

impl<'a> SourceRows<'a> {
    /// The line from which the step to the line of `grant` is counted: 0 for a day's first.
    pub(super) fn start(&self, grant: &Grant) -> u32 {
        self.before
            .filter(|(before, _)| before.id.granted == grant.id.granted)
            .map_or(0, |(_, row)| row)
    }

    /// The line of `grant`, so many lines after that of the person before.
    fn after(&mut self, grant: &'a Grant, step: u32) -> u32 {
        let row = self.start(grant).saturating_add(step);
        self.put(grant, row);
        row
    }

    /// Remembers that `grant` stands on `row`.
    pub(super) fn put(&mut self, grant: &'a Grant, row: u32) {
        self.before = Some((grant, row));
    }
}

fn case(row: &Row<'_>) -> Result<CaseDetail, LoadError> {
    Ok(CaseDetail {
        offences: row.tags("offences")?,
        sentenced: row.optional("sentenced", |row| row.day("sentenced"))?,
        original: row.sentence("original")?,
        in_force: row.sentence("in_force")?,
        relation: relation(row)?,
    })
}

fn relation(row: &Row<'_>) -> Result<Relation, LoadError> {
    let added = row.optional("added_months", |row| row.small("added_months", "months"))?;
    match (row.text("relation")?, added) {
        ("", None) => Ok(Relation::Unstated),
        ("consecutive", None) => Ok(Relation::Consecutive),
        ("concurrent", None) => Ok(Relation::Concurrent),
        ("partly", Some(months)) => Ok(Relation::PartlyConsecutive(months)),
        _ => Err(row.fault(
            "relation",
            "“”, “consecutive”, “concurrent”, or “partly” with the months added",
        )),
    }
}
