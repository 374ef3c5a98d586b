//! A stored file, validated field by field.

use super::column::{Columns, Row};
use super::{Cell, Dataset, LoadError, RecordsFile, Source};
use crate::domain::{Case, District, Effect, Flag, FlagSet, Grant, GrantId, Relation};

/// The columns of `people`.
pub(super) const PEOPLE: [&str; 15] = [
    "cases",
    "conditions",
    "drugs",
    "effect",
    "effect_date",
    "effect_months",
    "firearm",
    "flags",
    "granted",
    "in_force",
    "name",
    "original",
    "position",
    "row_step",
    "took_effect",
];

/// The columns of `cases`.
pub(super) const CASES: [&str; 7] = [
    "added_months",
    "district",
    "in_force",
    "offences",
    "original",
    "relation",
    "sentenced",
];

pub(super) fn dataset(file: &RecordsFile) -> Result<Dataset, LoadError> {
    let people = Columns::new("people", &file.people, &PEOPLE)?;
    let cases = Columns::new("cases", &file.cases, &CASES)?;
    let mut grants: Vec<Grant> = Vec::with_capacity(people.len());
    let mut next_case = 0;
    for index in 0..people.len() {
        let id = grant_id(&people.row(index, format!("number {}", index + 1)))?;
        let row = people.row(index, id.to_string());
        if grants.last().is_some_and(|last| last.id >= id) {
            return Err(row.fault(
                "position",
                "after the record before it, by date and position",
            ));
        }
        let source_row = source_row(&row, id, grants.last())?;
        let count = usize::from(row.small("cases", "a number of cases")?);
        if count == 0 || next_case + count > cases.len() {
            return Err(row.fault("cases", "a number of cases that the table of cases has"));
        }
        let own = (next_case..next_case + count)
            .map(|case| read_case(&cases.row(case, id.to_string()), file.districts.len()))
            .collect::<Result<_, _>>()?;
        next_case += count;
        grants.push(grant(&row, id, source_row, own)?);
    }
    if next_case != cases.len() {
        return Err(LoadError::Length {
            table: "cases",
            column: "offences",
            found: cases.len(),
            expected: next_case,
        });
    }
    Ok(Dataset {
        source: source(file)?,
        districts: districts(file)?,
        grants,
    })
}

fn districts(file: &RecordsFile) -> Result<Vec<District>, LoadError> {
    let names = texts("districts", file.districts.iter())?;
    let known = names.iter().map(|name| {
        District::from_name(name).ok_or_else(|| {
            LoadError::Form(format!(
                "“districts” holds “{name}”, which is no court known to this page"
            ))
        })
    });
    known.collect()
}

fn source(file: &RecordsFile) -> Result<Source, LoadError> {
    let part = |name: &str| {
        let found = file.source.iter().filter(|(key, _)| key == name);
        texts(&format!("source.{name}"), found.map(|(_, cell)| cell))?
            .pop()
            .ok_or_else(|| LoadError::Form(format!("“source.{name}” is missing")))
    };
    Ok(Source {
        title: part("title")?,
        publisher: part("publisher")?,
        page: part("page")?,
        copied: part("copied")?,
    })
}

fn texts<'a>(name: &str, cells: impl Iterator<Item = &'a Cell>) -> Result<Vec<String>, LoadError> {
    let mut texts = Vec::new();
    for cell in cells {
        match cell {
            Cell::Text(text) => texts.push(text.clone()),
            other => {
                return Err(LoadError::Form(format!(
                    "“{name}” holds {other}, where a text has to be"
                )));
            }
        }
    }
    Ok(texts)
}

fn grant_id(row: &Row<'_>) -> Result<GrantId, LoadError> {
    Ok(GrantId {
        granted: row.day("granted")?,
        position: row.small("position", "a place in its day’s list")?,
    })
}

/// The line of the source: stored as the step from the person before on the same day, which is
/// almost always the same and so takes no room.
fn source_row(row: &Row<'_>, id: GrantId, last: Option<&Grant>) -> Result<u32, LoadError> {
    let start = last
        .filter(|last| last.id.granted == id.granted)
        .map_or(0, |last| last.source_row);
    Ok(start + row.whole("row_step", 10_000_000, "a number of lines of the source")?)
}

fn grant(
    row: &Row<'_>,
    id: GrantId,
    source_row: u32,
    cases: Vec<Case>,
) -> Result<Grant, LoadError> {
    let flags: FlagSet = row.tags("flags")?;
    if row.flag("took_effect")? == flags.contains(Flag::NotInEffect) {
        return Err(row.fault("took_effect", "what its flags say"));
    }
    Ok(Grant {
        id,
        name: row.text("name")?.to_owned(),
        source_row,
        in_force: row.sentence("in_force")?,
        original: row.sentence("original")?,
        effect: effect(row)?,
        conditions: row.tags("conditions")?,
        drugs: row.tags("drugs")?,
        firearm: row.flag("firearm")?,
        flags,
        cases,
    })
}

fn effect(row: &Row<'_>) -> Result<Effect, LoadError> {
    let day = row.optional("effect_date", |row| row.day("effect_date"))?;
    let months = row.optional("effect_months", |row| row.small("effect_months", "months"))?;
    match (row.text("effect")?, day, months) {
        ("expires", Some(day), None) => Ok(Effect::Expires(day)),
        ("term", None, Some(months)) => Ok(Effect::Term(months)),
        ("time-served", None, None) => Ok(Effect::TimeServed),
        ("to-life", None, None) => Ok(Effect::ToLife),
        ("at-once", None, None) => Ok(Effect::AtOnce),
        _ => Err(row.fault(
            "effect",
            "“expires” with a date, “term” with months, “time-served”, “to-life” or “at-once” with neither",
        )),
    }
}

fn read_case(row: &Row<'_>, districts: usize) -> Result<Case, LoadError> {
    let district = row.optional("district", |row| {
        row.small("district", "a district’s number")
    })?;
    if district.is_some_and(|district| usize::from(district) >= districts) {
        return Err(row.fault("district", "a place in the list of districts"));
    }
    Ok(Case {
        offences: row.tags("offences")?,
        district,
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
