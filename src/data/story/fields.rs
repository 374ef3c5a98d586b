//! Taking an object apart, each fault named by its field.

use super::fault::Fault;
use crate::data::Cell;
use crate::domain::{Act, Tag};

/// The fields of an object that have not been taken yet.
pub(super) struct Fields {
    /// Where the object stands, as it begins the name of a field: empty, or `checks.2.`.
    path: String,
    parts: Vec<(String, Cell)>,
}

impl Fields {
    /// The fields of `cell`, which stands at `field` (empty for the outermost).
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

    /// The whole name of the field `name`.
    pub(super) fn name(&self, name: &str) -> String {
        format!("{}{name}", self.path)
    }

    pub(super) fn fault(&self, name: &str, why: impl Into<String>) -> Fault {
        Fault::new(&self.name(name), why)
    }

    /// The field `name`, where it is there and not `null`.
    pub(super) fn take(&mut self, name: &str) -> Option<Cell> {
        let place = self.parts.iter().position(|(key, _)| key == name)?;
        Some(self.parts.remove(place).1).filter(|cell| *cell != Cell::Null)
    }

    fn needed(&mut self, name: &str, expected: &str) -> Result<Cell, Fault> {
        self.take(name)
            .ok_or_else(|| self.fault(name, format!("is missing, where {expected} has to be")))
    }

    /// A text that is not empty.
    pub(super) fn text(&mut self, name: &str) -> Result<String, Fault> {
        let cell = self.needed(name, "a text")?;
        text(&self.name(name), cell)
    }

    /// The same, where it is there.
    pub(super) fn optional_text(&mut self, name: &str) -> Result<Option<String>, Fault> {
        let cell = self.take(name);
        cell.map(|cell| text(&self.name(name), cell)).transpose()
    }

    /// A list of at least one entry, each with its name as a field.
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

    /// A list of texts of which none is empty.
    pub(super) fn texts(&mut self, name: &str) -> Result<Vec<(String, String)>, Fault> {
        let cells = self.list(name)?.into_iter();
        cells
            .map(|(field, cell)| text(&field, cell).map(|text| (field, text)))
            .collect()
    }

    /// An object.
    pub(super) fn object(&mut self, name: &str) -> Result<Self, Fault> {
        let cell = self.needed(name, "an object")?;
        Self::of(&self.name(name), cell)
    }

    /// The same, where it is there.
    pub(super) fn optional_object(&mut self, name: &str) -> Result<Option<Self>, Fault> {
        let cell = self.take(name);
        cell.map(|cell| Self::of(&self.name(name), cell))
            .transpose()
    }

    /// A year.
    pub(super) fn year(&mut self, name: &str) -> Result<u16, Fault> {
        const EXPECTED: &str = "a year";
        let cell = self.needed(name, EXPECTED)?;
        whole(&cell)
            .and_then(|year| u16::try_from(year).ok())
            .ok_or_else(|| misfit(&self.name(name), &cell, EXPECTED))
    }

    /// A word of a vocabulary.
    pub(super) fn word<T: Tag>(&mut self, name: &str) -> Result<T, Fault> {
        let text = self.text(name)?;
        word(&self.name(name), &text)
    }

    /// The same, where it is there.
    pub(super) fn optional_word<T: Tag>(&mut self, name: &str) -> Result<Option<T>, Fault> {
        let text = self.optional_text(name)?;
        text.map(|text| word(&self.name(name), &text)).transpose()
    }

    /// What is counted: one of the counts that both presidents and years have.
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

    /// All that is left, each with its name.
    pub(super) fn rest(self) -> Vec<(String, Cell)> {
        self.parts
    }

    /// Refuses fields that nobody has taken.
    pub(super) fn end(self) -> Result<(), Fault> {
        match self.parts.first() {
            Some((more, _)) => Err(self.fault(more, "is not known to this page, or stands twice")),
            None => Ok(()),
        }
    }
}

/// A text that is not empty.
pub(super) fn text(field: &str, cell: Cell) -> Result<String, Fault> {
    match cell {
        Cell::Text(text) if text.trim().is_empty() => Err(Fault::new(field, "is empty")),
        Cell::Text(text) => Ok(text),
        other => Err(misfit(field, &other, "a text")),
    }
}

/// The word of a vocabulary that is written `text`.
pub(super) fn word<T: Tag>(field: &str, text: &str) -> Result<T, Fault> {
    T::from_key(text)
        .ok_or_else(|| Fault::new(field, format!("“{text}” is not a known {}", T::KIND)))
}

/// The number, where it is a whole one of at most nine figures.
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
