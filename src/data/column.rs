//! Reads tables by column. Each fault names the record and the field.

use super::parts::stray;
use super::{Cell, LoadError, Table};
use crate::domain::{Day, GrantId, Sentence, Tag, TagSet};
use std::fmt;

/// A table with exactly the expected columns, all of the same length.
pub(super) struct Columns<'a> {
    table: &'a Table,
    len: usize,
}

impl<'a> Columns<'a> {
    /// Validates the table `name`, which is as long as its first column.
    pub(super) fn new(
        name: &'static str,
        table: &'a Table,
        expected: &[&'static str],
    ) -> Result<Self, LoadError> {
        Self::with_optional(name, table, expected, &[])
    }

    /// Validates the table `name`, which is as long as its first column, and may have the `optional` columns.
    pub(super) fn with_optional(
        name: &'static str,
        table: &'a Table,
        expected: &[&'static str],
        optional: &[&'static str],
    ) -> Result<Self, LoadError> {
        let has = |column: &&&'static str| cells(table, column).is_some();
        let present = optional.iter().filter(has);
        let expected: Vec<&str> = expected.iter().chain(present).copied().collect();
        let len = table.first().map_or(0, |(_, cells)| cells.len());
        Self::of_length(len, name, table, &expected)
    }

    /// Validates the table `name`, which must have `len` rows.
    pub(super) fn of_length(
        len: usize,
        name: &'static str,
        table: &'a Table,
        expected: &[&'static str],
    ) -> Result<Self, LoadError> {
        for column in expected {
            let cells = cells(table, column).ok_or(LoadError::MissingColumn {
                table: name,
                column,
            })?;
            if cells.len() != len {
                return Err(LoadError::Length {
                    table: name,
                    column,
                    found: cells.len(),
                    expected: len,
                });
            }
        }
        match stray(table, expected) {
            Some(column) => Err(LoadError::UnknownColumn {
                table: name,
                column: column.to_owned(),
            }),
            None => Ok(Self { table, len }),
        }
    }

    pub(super) const fn len(&self) -> usize {
        self.len
    }

    pub(super) fn row(&self, index: usize, record: Record) -> Row<'a> {
        Row {
            table: self.table,
            index,
            record,
        }
    }
}

/// What error messages call a record. It is put into words only if it has a fault.
#[derive(Clone, Debug)]
pub(super) enum Record {
    /// Its position in the file, from 1.
    Number(usize),
    /// The grant.
    Grant(GrantId),
    /// A name.
    Named(String),
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "number {number}"),
            Self::Grant(id) => id.fmt(f),
            Self::Named(name) => f.write_str(name),
        }
    }
}

fn cells<'a>(table: &'a Table, column: &str) -> Option<&'a Vec<Cell>> {
    let found = table.iter().find(|(name, _)| name == column)?;
    Some(&found.1)
}

/// Reads an indeterminate sentence: `300+` is 300 months to life, `180-360` is 180 to 360 months.
fn indeterminate(range: &str) -> Option<Sentence> {
    let (min, max) = match range.strip_suffix('+') {
        Some(min) => (min, None),
        None => range.split_once('-').map(|(min, max)| (min, Some(max)))?,
    };
    let months = |text: &str| {
        text.parse::<u16>()
            .ok()
            .filter(|own| own.to_string() == text)
    };
    Some(Sentence::Indeterminate {
        min_months: months(min)?,
        max_months: match max {
            Some(max) => Some(months(max)?),
            None => None,
        },
    })
}

/// A row of a table.
pub(super) struct Row<'a> {
    table: &'a Table,
    index: usize,
    /// The name of the record in error messages.
    record: Record,
}

impl<'a> Row<'a> {
    pub(super) fn cell(&self, field: &str) -> &'a Cell {
        cells(self.table, field)
            .and_then(|cells| cells.get(self.index))
            .unwrap_or(&Cell::Null)
    }

    /// Returns the error for an invalid `field`.
    pub(super) fn fault(&self, field: &'static str, expected: &'static str) -> LoadError {
        LoadError::Field {
            record: self.record.to_string(),
            field,
            found: self.cell(field).to_string(),
            expected,
        }
    }

    pub(super) fn text(&self, field: &'static str) -> Result<&'a str, LoadError> {
        match self.cell(field) {
            Cell::Text(text) => Ok(text),
            _ => Err(self.fault(field, "a text")),
        }
    }

    pub(super) fn flag(&self, field: &'static str) -> Result<bool, LoadError> {
        match self.cell(field) {
            Cell::Bool(value) => Ok(*value),
            _ => Err(self.fault(field, "true or false")),
        }
    }

    /// Reads a whole number from 0 to `max`.
    pub(super) fn whole(
        &self,
        field: &'static str,
        max: u32,
        expected: &'static str,
    ) -> Result<u32, LoadError> {
        match self.cell(field) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "guarded by the range and the fraction"
            )]
            Cell::Number(number)
                if (0.0..=f64::from(max)).contains(number) && number.trunc() == *number =>
            {
                Ok(*number as u32)
            }
            _ => Err(self.fault(field, expected)),
        }
    }

    /// Reads a whole number that fits in 16 bits.
    pub(super) fn small(
        &self,
        field: &'static str,
        expected: &'static str,
    ) -> Result<u16, LoadError> {
        let number = self.whole(field, u32::from(u16::MAX), expected)?;
        u16::try_from(number).map_err(|_| self.fault(field, expected))
    }

    /// Returns `None` for `null`, otherwise the field as read by `read`.
    pub(super) fn optional<T>(
        &self,
        field: &'static str,
        read: impl FnOnce(&Self) -> Result<T, LoadError>,
    ) -> Result<Option<T>, LoadError> {
        match self.cell(field) {
            Cell::Null => Ok(None),
            _ => read(self).map(Some),
        }
    }

    /// Returns the words of the list in a field, if there are any.
    pub(super) fn words(&self, field: &'static str) -> Result<Option<Box<str>>, LoadError> {
        self.optional(field, |row| row.text(field).map(Box::from))
    }

    pub(super) fn day(&self, field: &'static str) -> Result<Day, LoadError> {
        const EXPECTED: &str = "a date written YYYY-MM-DD";
        match self.cell(field) {
            Cell::Text(text) => Day::parse_iso(text).ok_or_else(|| self.fault(field, EXPECTED)),
            _ => Err(self.fault(field, EXPECTED)),
        }
    }

    pub(super) fn sentence(&self, field: &'static str) -> Result<Sentence, LoadError> {
        const EXPECTED: &str = "a whole number of months, a range such as “300+” or “180-360”, “life”, “lwop”, “death” or null";
        match self.cell(field) {
            Cell::Null => Ok(Sentence::Unknown),
            Cell::Text(text) => match text.as_str() {
                "life" => Ok(Sentence::Life),
                "lwop" => Ok(Sentence::LifeWithoutParole),
                "death" => Ok(Sentence::Death),
                range => indeterminate(range).ok_or_else(|| self.fault(field, EXPECTED)),
            },
            _ => self.small(field, EXPECTED).map(Sentence::Months),
        }
    }

    /// Reads a word of a vocabulary.
    pub(super) fn tag<T: Tag>(&self, field: &'static str) -> Result<T, LoadError> {
        let word = self.text(field)?;
        T::from_key(word).ok_or_else(|| self.unknown(field, word, T::KIND))
    }

    /// Reads words of a vocabulary, separated by spaces; an empty text is the empty set.
    pub(super) fn tags<T: Tag>(&self, field: &'static str) -> Result<TagSet<T>, LoadError> {
        TagSet::parse(self.text(field)?).map_err(|word| self.unknown(field, word, T::KIND))
    }

    fn unknown(&self, field: &'static str, word: &str, kind: &'static str) -> LoadError {
        LoadError::Word {
            record: self.record.to_string(),
            field,
            word: word.to_owned(),
            kind,
        }
    }
}
