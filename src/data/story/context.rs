//! Facts that are neither in the records nor in the history: laws, events, and records that were set later.

use super::fault::Fault;
use super::fields::{Fields, misfit, whole};
use crate::data::Cell;
use crate::domain::{ContextField, ContextKind, Day};

/// A fact with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextFact {
    /// The word by which measures refer to it.
    pub id: String,
    /// Its kind.
    pub kind: ContextKind,
    /// The day on which it was signed or happened.
    pub date: Day,
    /// Its name, without figures.
    pub label: String,
    /// Its figure, if it has one.
    pub figure: Option<u32>,
    /// The figure in the words of the source: `about 1,500`, `100 to 1`.
    pub said: Option<String>,
    /// Where it is from.
    pub source: String,
    /// What else there is to know.
    pub note: Option<String>,
}

impl ContextFact {
    /// Reads the list of facts; a story need not have one.
    pub(super) fn read_all(cell: Option<Cell>, field: &str) -> Result<Vec<Self>, Fault> {
        let cells = match cell {
            None => return Ok(Vec::new()),
            Some(Cell::List(cells)) => cells,
            Some(other) => return Err(misfit(field, &other, "a list")),
        };
        let mut facts: Vec<Self> = Vec::new();
        for (number, cell) in (1_u32..).zip(cells) {
            let fact = Self::read(Fields::of(&format!("{field}.{number}"), cell)?)?;
            if facts.iter().any(|own| own.id == fact.id) {
                let why = format!("“{}” is the id of an earlier fact", fact.id);
                return Err(Fault::new(&format!("{field}.{number}.id"), why));
            }
            facts.push(fact);
        }
        Ok(facts)
    }

    fn read(mut fields: Fields) -> Result<Self, Fault> {
        let figure = fields.take("figure");
        let figure = figure
            .map(|cell| {
                whole(&cell).ok_or_else(|| misfit(&fields.name("figure"), &cell, "a number"))
            })
            .transpose()?;
        let fact = Self {
            id: fields.text("id")?,
            kind: fields.word("kind")?,
            date: fields.day("date")?,
            label: fields.text("label")?,
            figure,
            said: fields.optional_text("said")?,
            source: fields.text("source")?,
            note: fields.optional_text("note")?,
        };
        if fact.label.contains(|c: char| c.is_ascii_digit()) {
            let why = "has a digit in it; a figure belongs into “figure” and “said”";
            return Err(fields.fault("label", why));
        }
        if fact.said.is_some() && fact.figure.is_none() {
            return Err(fields.fault("said", "stands beside no “figure”"));
        }
        fields.end()?;
        Ok(fact)
    }

    /// Whether the fact has this field.
    pub(super) const fn has(&self, field: ContextField) -> bool {
        match field {
            ContextField::Date | ContextField::Label | ContextField::Source => true,
            ContextField::Figure => self.figure.is_some(),
            ContextField::Said => self.said.is_some(),
            ContextField::Note => self.note.is_some(),
        }
    }
}
