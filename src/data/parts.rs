//! The outer shape of a data file, read part by part.

use super::{Cell, LoadError};

/// Columns of equal length, by name.
pub type Table = Vec<(String, Vec<Cell>)>;

/// The parts of a file that have not been read yet.
pub(super) struct Parts(Vec<(String, Cell)>);

impl Parts {
    /// Parses `text`, whose `schema` must be the given one.
    pub(super) fn read(text: &str, schema: &'static str) -> Result<Self, LoadError> {
        let file = parse(text).map_err(LoadError::Form)?;
        let mut parts = Self(object("the file", file)?);
        match parts.take("schema") {
            Cell::Text(found) if found == schema => Ok(parts),
            other => Err(LoadError::Schema {
                found: other.to_string(),
                expected: schema,
            }),
        }
    }

    /// Takes the part `name`, which must be an object.
    pub(super) fn object(&mut self, name: &str) -> Result<Vec<(String, Cell)>, LoadError> {
        object(name, self.take(name))
    }

    /// Takes the part `name`, which must be a list.
    pub(super) fn list(&mut self, name: &str) -> Result<Vec<Cell>, LoadError> {
        list(name, self.take(name))
    }

    /// Takes the part `name`, which must be a text.
    pub(super) fn text(&mut self, name: &str) -> Result<String, LoadError> {
        match self.take(name) {
            Cell::Text(text) => Ok(text),
            other => Err(misfit(name, &other, "a text")),
        }
    }

    /// Takes the part `name`, which must be an object of lists.
    pub(super) fn table(&mut self, name: &str) -> Result<Table, LoadError> {
        let mut table = Table::new();
        for (column, cells) in self.object(name)? {
            let cells = list(&column, cells)?;
            table.push((column, cells));
        }
        Ok(table)
    }

    /// Rejects a file with parts that have not been read.
    pub(super) fn end(self) -> Result<(), LoadError> {
        match self.0.first() {
            Some((more, _)) => Err(unknown(more)),
            None => Ok(()),
        }
    }

    fn take(&mut self, name: &str) -> Cell {
        let found = self.0.iter().position(|(key, _)| key == name);
        found.map_or(Cell::Null, |index| self.0.remove(index).1)
    }
}

/// Parses JSON text, or says what in it is not JSON and where. Browsers put U+FFFD in the place of bytes that
/// are not UTF-8, as in a file of another encoding.
pub(super) fn parse(text: &str) -> Result<Cell, String> {
    match text.find('\u{fffd}') {
        Some(place) => Err(format!("it is not UTF-8 at byte {place}")),
        None => serde_json::from_str(text).map_err(|error| error.to_string()),
    }
}

/// Returns a table as stored in a file.
pub(super) fn written(table: Table) -> Cell {
    let columns = table
        .into_iter()
        .map(|(name, cells)| (name, Cell::List(cells)));
    Cell::Object(columns.collect())
}

fn object(name: &str, cell: Cell) -> Result<Vec<(String, Cell)>, LoadError> {
    match cell {
        Cell::Object(parts) => Ok(parts),
        other => Err(misfit(name, &other, "an object")),
    }
}

fn list(name: &str, cell: Cell) -> Result<Vec<Cell>, LoadError> {
    match cell {
        Cell::List(cells) => Ok(cells),
        other => Err(misfit(name, &other, "a list")),
    }
}

/// Returns the first name that is not `known`, or that stands twice.
pub(super) fn stray<'a, T>(parts: &'a [(String, T)], known: &[&str]) -> Option<&'a str> {
    let mut names = parts.iter().map(|(name, _)| name.as_str()).enumerate();
    let is_stray = |(index, name): &(usize, &str)| {
        !known.contains(name) || parts[..*index].iter().any(|(before, _)| before == name)
    };
    names.find(is_stray).map(|(_, name)| name)
}

/// The error for a part that the page does not know, or that stands twice.
pub(super) fn unknown(name: &str) -> LoadError {
    LoadError::Form(format!(
        "“{name}” is not known to this page, or stands twice"
    ))
}

pub(super) fn misfit(name: &str, found: &Cell, expected: &str) -> LoadError {
    LoadError::Form(format!("“{name}” is {found}, where {expected} has to be"))
}
