//! Validates a history file, field by field.

use super::figure::{COMMUTATIONS, PARDONS, RECEIVED, count};
use super::{History, HistoryFile};
use crate::data::column::{Columns, Record, Row};
use crate::data::{LoadError, Table};
use crate::domain::{Day, FiscalYear, President};

/// The columns of `presidents`.
pub(super) const PRESIDENTS: [&str; 14] = [
    "commutations",
    "commutations_basis",
    "coverage",
    "from",
    "key",
    "label",
    "name",
    "note",
    "pardons",
    "pardons_basis",
    "party",
    "received",
    "received_basis",
    "to",
];

/// The columns of `years`.
pub(super) const YEARS: [&str; 10] = [
    "commutations",
    "commutations_basis",
    "note",
    "others",
    "pardons",
    "pardons_basis",
    "president",
    "received",
    "received_basis",
    "year",
];

impl History {
    /// Reads and validates the text of a history file.
    ///
    /// # Errors
    /// Names the first invalid record and field.
    pub fn from_json(text: &str) -> Result<Self, LoadError> {
        Self::from_file(&HistoryFile::parse(text)?)
    }

    /// Validates a parsed file.
    ///
    /// # Errors
    /// Names the first invalid record and field.
    pub fn from_file(file: &HistoryFile) -> Result<Self, LoadError> {
        let presidents = presidents(&file.presidents)?;
        Ok(Self {
            years: years(&file.years, &presidents)?,
            presidents,
            subject: None,
            as_of: Day::parse_iso(&file.as_of).ok_or_else(|| {
                LoadError::Form(format!(
                    "“as_of” is “{}”, where a date written YYYY-MM-DD has to be",
                    file.as_of
                ))
            })?,
            source: file.source.clone(),
        })
    }
}

fn presidents(table: &Table) -> Result<Vec<President>, LoadError> {
    let columns = Columns::new("presidents", table, &PRESIDENTS)?;
    let mut presidents: Vec<President> = Vec::with_capacity(columns.len());
    for index in 0..columns.len() {
        let key = president_key(&columns.row(index, number(index)), &presidents)?;
        let row = columns.row(index, Record::Named(key.clone()));
        let next = president(&row, key)?;
        in_turn(&row, presidents.last(), &next)?;
        presidents.push(next);
    }
    Ok(presidents)
}

/// Returns the name used in messages for a record whose key is not known yet.
fn number(index: usize) -> Record {
    Record::Number(index + 1)
}

fn president_key(row: &Row<'_>, before: &[President]) -> Result<String, LoadError> {
    let key = row.text("key")?;
    let is_word = !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if !is_word {
        return Err(row.fault("key", "a word of small letters, digits and hyphens"));
    }
    if before.iter().any(|other| other.key == key) {
        return Err(row.fault("key", "a key that no president before it has"));
    }
    Ok(key.to_owned())
}

fn president(row: &Row<'_>, key: String) -> Result<President, LoadError> {
    Ok(President {
        key,
        name: row.text("name")?.to_owned(),
        label: row.text("label")?.to_owned(),
        party: row.tag("party")?,
        from: row.day("from")?,
        to: row.optional("to", |row| row.day("to"))?,
        commutations: COMMUTATIONS.read(row)?,
        pardons: PARDONS.read(row)?,
        received: RECEIVED.read_optional(row)?,
        coverage: row.text("coverage")?.to_owned(),
        note: row.text("note")?.to_owned(),
    })
}

/// Rejects a term that overlaps the one before it, or that ends before it begins.
fn in_turn(row: &Row<'_>, before: Option<&President>, next: &President) -> Result<(), LoadError> {
    let follows = before.is_none_or(|before| before.to.is_some_and(|end| end <= next.from));
    if !follows {
        return Err(row.fault("from", "a day on which the president before had left"));
    }
    if next.to.is_some_and(|end| end <= next.from) {
        return Err(row.fault("to", "a day after the first in office"));
    }
    Ok(())
}

fn years(table: &Table, presidents: &[President]) -> Result<Vec<FiscalYear>, LoadError> {
    let columns = Columns::new("years", table, &YEARS)?;
    let mut parts: Vec<Part> = Vec::with_capacity(columns.len());
    for index in 0..columns.len() {
        let row = columns.row(index, number(index));
        parts.push(part(&row, presidents, parts.last())?);
    }
    (0..columns.len())
        .map(|index| {
            let key = key(&parts, index, presidents);
            year(
                &columns.row(index, Record::Named(key.clone())),
                key,
                parts[index],
            )
        })
        .collect()
}

/// A year and the index of its president.
#[derive(Clone, Copy)]
struct Part {
    year: u16,
    president: usize,
}

fn part(row: &Row<'_>, presidents: &[President], before: Option<&Part>) -> Result<Part, LoadError> {
    const YEAR: &str = "a year, no earlier than that of the record before it";
    let year = row.small("year", YEAR)?;
    if !(1000..=9999).contains(&year) || before.is_some_and(|before| year < before.year) {
        return Err(row.fault("year", YEAR));
    }
    let key = row.text("president")?;
    let president = presidents
        .iter()
        .position(|own| own.key == key)
        .ok_or_else(|| row.fault("president", "the key of a president"))?;
    let least = before.map_or(0, |before| {
        before.president + usize::from(before.year == year)
    });
    if president < least {
        return Err(row.fault("president", "one that follows that of the record before it"));
    }
    Ok(Part { year, president })
}

/// Returns the key of a year, which includes the president if several share the year. The key is not stored,
/// so that it cannot be wrong.
fn key(parts: &[Part], index: usize, presidents: &[President]) -> String {
    let Part { year, president } = parts[index];
    let shares = |other: Option<&Part>| other.is_some_and(|other| other.year == year);
    let before = index.checked_sub(1).and_then(|index| parts.get(index));
    if shares(before) || shares(parts.get(index + 1)) {
        format!("{year}-{}", presidents[president].key)
    } else {
        year.to_string()
    }
}

fn year(row: &Row<'_>, key: String, part: Part) -> Result<FiscalYear, LoadError> {
    Ok(FiscalYear {
        key,
        year: part.year,
        president: part.president,
        commutations: COMMUTATIONS.read(row)?,
        pardons: PARDONS.read(row)?,
        others: count(row, "others")?,
        received: RECEIVED.read_optional(row)?,
        note: row.text("note")?.to_owned(),
    })
}
