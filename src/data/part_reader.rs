//! The parts of an object of a data file, read one by one.

use super::parts::{misfit, stray, unknown};
use super::{Cell, LoadError};
use crate::domain::Day;

/// Parts that are read one by one.
pub(super) struct PartReader<'a> {
    /// What has the parts: `about`, or a part of it.
    pub(super) of: &'a str,
    pub(super) parts: &'a [(String, Cell)],
}

impl<'a> PartReader<'a> {
    /// The whole name of a part.
    pub(super) fn name(&self, part: &str) -> String {
        format!("{}.{part}", self.of)
    }

    pub(super) fn get(&self, name: &str) -> &'a Cell {
        let found = self.parts.iter().find(|(key, _)| key == name);
        found.map_or(&Cell::Null, |(_, cell)| cell)
    }

    pub(super) fn text(&self, name: &str) -> Result<String, LoadError> {
        let text = self.text_or_empty(name)?;
        if text.trim().is_empty() {
            return Err(misfit(&self.name(name), self.get(name), "a text"));
        }
        Ok(text)
    }

    pub(super) fn text_or_empty(&self, name: &str) -> Result<String, LoadError> {
        match self.get(name) {
            Cell::Text(text) => Ok(text.clone()),
            other => Err(misfit(&self.name(name), other, "a text")),
        }
    }

    pub(super) fn optional(&self, name: &str) -> Result<Option<String>, LoadError> {
        match self.get(name) {
            Cell::Null => Ok(None),
            _ => self.text(name).map(Some),
        }
    }

    pub(super) fn count(&self, name: &str) -> Result<Option<u32>, LoadError> {
        match self.get(name) {
            Cell::Null => Ok(None),
            cell => match cell.to_string().parse() {
                Ok(count) => Ok(Some(count)),
                Err(_) => Err(misfit(&self.name(name), cell, "a number of people")),
            },
        }
    }

    pub(super) fn day(&self, name: &str) -> Result<Option<Day>, LoadError> {
        match self.get(name) {
            Cell::Null => Ok(None),
            cell => day(cell, &self.name(name)).map(Some),
        }
    }

    /// Reads a list of objects that have these parts.
    pub(super) fn list<T>(
        &self,
        name: &str,
        known: &[&str],
        read: impl Fn(&PartReader<'_>) -> Result<T, LoadError>,
    ) -> Result<Option<Vec<T>>, LoadError> {
        let list = match self.get(name) {
            Cell::Null => return Ok(None),
            Cell::List(list) => list,
            other => return Err(misfit(&self.name(name), other, "a list")),
        };
        let read = |(index, cell): (usize, &Cell)| {
            let of = format!("{}[{index}]", self.name(name));
            let Cell::Object(parts) = cell else {
                return Err(misfit(&of, cell, "an object"));
            };
            match stray(parts, known) {
                Some(stray) => Err(unknown(&format!("{of}.{stray}"))),
                None => read(&PartReader { of: &of, parts }),
            }
        };
        list.iter()
            .enumerate()
            .map(read)
            .collect::<Result<_, _>>()
            .map(Some)
    }
}

pub(super) fn day(cell: &Cell, name: &str) -> Result<Day, LoadError> {
    let text = match cell {
        Cell::Text(text) => text.as_str(),
        _ => "",
    };
    Day::parse_iso(text).ok_or_else(|| misfit(name, cell, "a date written YYYY-MM-DD"))
}
