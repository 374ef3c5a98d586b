//! Validates a records file, field by field.

use super::column::{Columns, Record, Row};
use super::parts::{misfit, stray, unknown};
use super::{About, Cell, Dataset, LoadError, RecordsFile, Source};
use crate::domain::{Case, Day, District, Effect, Grant, GrantId, Relation};

/// The columns of `people`.
pub(super) const PEOPLE: [&str; 11] = [
    "cases",
    "conditions",
    "drugs",
    "effect",
    "firearm",
    "flags",
    "granted",
    "in_force",
    "name",
    "original",
    "row_step",
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

/// Columns of `people` that are left out if they are empty.
pub(super) const OPTIONAL_OF_PEOPLE: [&str; 1] = ["effect_words"];

/// Columns of `cases` that are left out if they are empty.
pub(super) const OPTIONAL_OF_CASES: [&str; 1] = ["offence_words"];

impl Dataset {
    /// Reads and validates the text of a data file.
    ///
    /// # Errors
    /// Names the first invalid record and field.
    pub fn from_json(text: &str) -> Result<Self, LoadError> {
        Self::from_file(&RecordsFile::parse(text)?)
    }

    /// Validates a parsed file.
    ///
    /// # Errors
    /// Names the first invalid record and field.
    pub fn from_file(file: &RecordsFile) -> Result<Self, LoadError> {
        let about = About::read(&file.about)?;
        let people = Columns::with_optional("people", &file.people, &PEOPLE, &OPTIONAL_OF_PEOPLE)?;
        let cases = Columns::with_optional("cases", &file.cases, &CASES, &OPTIONAL_OF_CASES)?;
        let mut grants: Vec<Grant> = Vec::with_capacity(people.len());
        let mut next_case = 0;
        for index in 0..people.len() {
            let row = people.row(index, Record::Number(index + 1));
            let id = grant_id(&row, grants.last().map(|last| last.id))?;
            let row = people.row(index, Record::Grant(id));
            let count = usize::from(row.small("cases", "a number of cases")?);
            if count == 0 || next_case + count > cases.len() {
                return Err(row.fault("cases", "a number of cases that the table of cases has"));
            }
            let own = (next_case..next_case + count)
                .map(|index| case(&cases.row(index, Record::Grant(id)), file.districts.len()))
                .collect::<Result<_, _>>()?;
            next_case += count;
            let source_row = source_row(&row, id, grants.last())?;
            grants.push(grant(&row, id, source_row, own)?);
        }
        if next_case != cases.len() {
            return Err(LoadError::Length {
                table: "cases",
                column: "district",
                found: cases.len(),
                expected: next_case,
            });
        }
        Ok(Self {
            edition: file.edition.clone(),
            source: source(file)?,
            districts: districts(file, &about)?,
            about,
            grants,
        })
    }
}

fn districts(file: &RecordsFile, about: &About) -> Result<Vec<District>, LoadError> {
    let names = texts("districts", file.districts.iter())?;
    let known = names.iter().map(|name| {
        if about.place.is_some() {
            return Ok(District::Named(name.as_str().into()));
        }
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
    let source = Source {
        title: part("title")?,
        publisher: part("publisher")?,
        page: part("page")?,
        copied: part("copied")?,
    };
    if let Some(name) = stray(&file.source, &["title", "publisher", "page", "copied"]) {
        return Err(unknown(&format!("source.{name}")));
    }
    let copied = &source.copied;
    if Day::parse_iso(&format!("{copied}-01")).is_none() {
        let found = Cell::from(copied.as_str());
        return Err(misfit("source.copied", &found, "a month written YYYY-MM"));
    }
    Ok(source)
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

/// Returns the id of the grant in `row`, which follows the grant `last`. The position within a day is not
/// stored but counted.
fn grant_id(row: &Row<'_>, last: Option<GrantId>) -> Result<GrantId, LoadError> {
    let granted = row.day("granted")?;
    let position = match last {
        Some(last) if last.granted > granted => None,
        Some(last) if last.granted == granted => last.position.checked_add(1),
        _ => Some(1),
    };
    let position = position.ok_or_else(|| {
        row.fault(
            "granted",
            "a date no earlier than that of the record before it",
        )
    })?;
    Ok(GrantId { granted, position })
}

/// Returns the line of the source. It is stored as the difference from the previous person of the same day
/// (from 0 for the first of a day), which is almost always the same and so compresses well.
fn source_row(row: &Row<'_>, id: GrantId, last: Option<&Grant>) -> Result<u32, LoadError> {
    let step = row.whole("row_step", 1_000_000, "a number of lines of the source")?;
    Ok(line_before(id, last).saturating_add(step))
}

/// Returns the line from which the difference for the grant `id` is counted.
pub(super) fn line_before(id: GrantId, last: Option<&Grant>) -> u32 {
    last.filter(|last| last.id.granted == id.granted)
        .map_or(0, |last| last.source_row)
}

fn grant(
    row: &Row<'_>,
    id: GrantId,
    source_row: u32,
    cases: Vec<Case>,
) -> Result<Grant, LoadError> {
    Ok(Grant {
        id,
        name: row.text("name")?.to_owned(),
        original: row.sentence("original")?,
        in_force: row.sentence("in_force")?,
        effect: effect(row)?,
        effect_words: row.words("effect_words")?,
        drugs: row.tags("drugs")?,
        firearm: row.flag("firearm")?,
        conditions: row.tags("conditions")?,
        flags: row.tags("flags")?,
        source_row,
        cases,
    })
}

fn case(row: &Row<'_>, districts: usize) -> Result<Case, LoadError> {
    Ok(Case {
        district: district(row, districts)?,
        offenses: row.tags("offences")?,
        offense_words: row.words("offence_words")?,
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

fn effect(row: &Row<'_>) -> Result<Effect, LoadError> {
    const EXPECTED: &str = "a date written YYYY-MM-DD, a whole number of months, “time-served”, “to-life”, “at-once”, “other” or “unstated”";
    match row.cell("effect") {
        Cell::Text(text) => match text.as_str() {
            "time-served" => Ok(Effect::TimeServed),
            "to-life" => Ok(Effect::ToLife),
            "at-once" => Ok(Effect::AtOnce),
            "other" => Ok(Effect::Other),
            "unstated" => Ok(Effect::Unstated),
            day => Day::parse_iso(day)
                .map(Effect::Expires)
                .ok_or_else(|| row.fault("effect", EXPECTED)),
        },
        _ => row.small("effect", EXPECTED).map(Effect::Term),
    }
}

fn district(row: &Row<'_>, districts: usize) -> Result<Option<u16>, LoadError> {
    let district = row.optional("district", |row| {
        row.small("district", "a district’s number")
    })?;
    if district.is_some_and(|district| usize::from(district) >= districts) {
        return Err(row.fault("district", "a place in the list of districts"));
    }
    Ok(district)
}
