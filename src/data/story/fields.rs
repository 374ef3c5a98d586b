//! Reads objects field by field. Each fault names the field.

use super::fault::Fault;
use crate::data::Cell;
use crate::domain::{Act, Day, Tag};

/// The fields of an object that have not been read yet.
pub(super) struct Fields {
    /// The prefix of the names of its fields: empty, or `checks.2.`.
    path: String,
    parts: Vec<(String, Cell)>,
}

impl Fields {
    /// Returns the fields of `cell`, which is at the path `field` (empty for the outermost object).
    pub(super) fn of(field: &str, cell: Cell) -> Result<Self, Fault> {
        match cell {
            Cell::Object(parts) => Ok(Self {
                path: if field.is_empty() {
                    String::new()
                } else {
                    format!("{field}.")
                },
                parts,
            }),
            other => Err(misfit(field, &other, "an object")),
        }
    }

    /// Returns the path of the field `name`.
    pub(super) fn name(&self, name: &str) -> String {
        format!("{}{name}", self.path)
    }

    pub(super) fn fault(&self, name: &str, why: impl Into<String>) -> Fault {
        Fault::new(&self.name(name), why)
    }

    /// Takes the field `name`; `None` if it is missing or `null`.
    pub(super) fn take(&mut self, name: &str) -> Option<Cell> {
        let place = self.parts.iter().position(|(key, _)| key == name)?;
        Some(self.parts.remove(place).1).filter(|cell| *cell != Cell::Null)
    }

    fn needed(&mut self, name: &str, expected: &str) -> Result<Cell, Fault> {
        self.take(name)
            .ok_or_else(|| self.fault(name, format!("is missing, where {expected} has to be")))
    }

    /// Takes a non-empty text.
    pub(super) fn text(&mut self, name: &str) -> Result<String, Fault> {
        let cell = self.needed(name, "a text")?;
        text(&self.name(name), cell)
    }

    /// Takes a non-empty text that is optional.
    pub(super) fn optional_text(&mut self, name: &str) -> Result<Option<String>, Fault> {
        let cell = self.take(name);
        cell.map(|cell| text(&self.name(name), cell)).transpose()
    }

    /// Takes a non-empty list and returns each entry with its path.
    pub(super) fn list(&mut self, name: &str) -> Result<Vec<(String, Cell)>, Fault> {
        match self.needed(name, "a list")? {
            Cell::List(cells) if !cells.is_empty() => {
                let path = self.name(name);
                let named = (1..).zip(cells);
                Ok(named
                    .map(|(number, cell): (u32, Cell)| (format!("{path}.{number}"), cell))
                    .collect())
            }
            Cell::List(_) => Err(self.fault(name, "is an empty list")),
            other => Err(misfit(&self.name(name), &other, "a list")),
        }
    }

    /// Takes a non-empty list of non-empty texts and returns each with its path.
    pub(super) fn texts(&mut self, name: &str) -> Result<Vec<(String, String)>, Fault> {
        let cells = self.list(name)?.into_iter();
        cells
            .map(|(field, cell)| text(&field, cell).map(|text| (field, text)))
            .collect()
    }

    /// Takes an object.
    pub(super) fn object(&mut self, name: &str) -> Result<Self, Fault> {
        let cell = self.needed(name, "an object")?;
        Self::of(&self.name(name), cell)
    }

    /// Takes an optional object.
    pub(super) fn optional_object(&mut self, name: &str) -> Result<Option<Self>, Fault> {
        let cell = self.take(name);
        cell.map(|cell| Self::of(&self.name(name), cell))
            .transpose()
    }

    /// Takes a year.
    pub(super) fn year(&mut self, name: &str) -> Result<u16, Fault> {
        const EXPECTED: &str = "a year";
        let cell = self.needed(name, EXPECTED)?;
        whole(&cell)
            .and_then(|year| u16::try_from(year).ok())
            .ok_or_else(|| misfit(&self.name(name), &cell, EXPECTED))
    }

    /// Takes a day.
    pub(super) fn day(&mut self, name: &str) -> Result<Day, Fault> {
        let text = self.text(name)?;
        Day::parse_iso(&text)
            .ok_or_else(|| self.fault(name, format!("“{text}” is not a date written YYYY-MM-DD")))
    }

    /// Takes a word of a vocabulary.
    pub(super) fn word<T: Tag>(&mut self, name: &str) -> Result<T, Fault> {
        let text = self.text(name)?;
        word(&self.name(name), &text)
    }

    /// Takes an optional word of a vocabulary.
    pub(super) fn optional_word<T: Tag>(&mut self, name: &str) -> Result<Option<T>, Fault> {
        let text = self.optional_text(name)?;
        text.map(|text| word(&self.name(name), &text)).transpose()
    }

    /// Takes an act, which must be one of those counted both by president and by year.
    pub(super) fn act(&mut self) -> Result<Act, Fault> {
        let key = self.text("act")?;
        match Act::from_key(&key) {
            Some(act @ (Act::Commutations | Act::Pardons | Act::Received)) => Ok(act),
            _ => {
                let why = format!("“{key}” is none of commutations, pardons and received");
                Err(self.fault("act", why))
            }
        }
    }

    /// Returns all remaining fields, with their names.
    pub(super) fn rest(self) -> Vec<(String, Cell)> {
        self.parts
    }

    /// Rejects fields that have not been read.
    pub(super) fn end(self) -> Result<(), Fault> {
        match self.parts.first() {
            Some((more, _)) => Err(self.fault(more, "is not known to this page, or stands twice")),
            None => Ok(()),
        }
    }
}

/// Checks that `cell` is a non-empty text.
pub(super) fn text(field: &str, cell: Cell) -> Result<String, Fault> {
    match cell {
        Cell::Text(text) if text.trim().is_empty() => Err(Fault::new(field, "is empty")),
        Cell::Text(text) => Ok(text),
        other => Err(misfit(field, &other, "a text")),
    }
}

/// Looks up a word of a vocabulary.
pub(super) fn word<T: Tag>(field: &str, text: &str) -> Result<T, Fault> {
    T::from_key(text)
        .ok_or_else(|| Fault::new(field, format!("“{text}” is not a known {}", T::KIND)))
}

/// Returns the number if it is a whole number of at most nine digits.
pub(super) fn whole(cell: &Cell) -> Option<u32> {
    match cell {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "guarded by the range and the fraction"
        )]
        Cell::Number(number) if (0.0..1e9).contains(number) && number.trunc() == *number => {
            Some(*number as u32)
        }
        _ => None,
    }
}

pub(super) fn misfit(field: &str, found: &Cell, expected: &str) -> Fault {
    Fault::new(field, format!("{found} is not {expected}"))
}
