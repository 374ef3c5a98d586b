//! The shape of `obama.json`, described for others by `data/records.schema.json`.

use super::{Cell, LoadError};

/// The value of `schema` in a file of this shape.
pub const SCHEMA: &str = "commutations/records/1";

/// Columns of equal length, by name.
pub type Table = Vec<(String, Vec<Cell>)>;

/// A list of grants as it is stored: one list a column.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordsFile {
    /// Who published the list, what it is called, where it stood, and when it was copied.
    pub source: Vec<(String, Cell)>,
    /// Judicial districts; cases name them by their place in this list, from 0.
    pub districts: Vec<Cell>,
    /// One entry a grant.
    pub people: Table,
    /// One entry a case, in the order of the people.
    pub cases: Table,
}

impl RecordsFile {
    /// Reads the text of a data file, as far as its outer shape goes.
    ///
    /// # Errors
    /// Says what of that shape is missing, too much, or of another version.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let file: Cell =
            serde_json::from_str(text).map_err(|error| LoadError::Form(error.to_string()))?;
        let mut parts = object("the file", file)?;
        let mut take = |name: &str| {
            let found = parts.iter().position(|(key, _)| key == name);
            found
                .map(|index| parts.remove(index).1)
                .unwrap_or(Cell::Null)
        };
        match take("schema") {
            Cell::Text(schema) if schema == SCHEMA => {}
            other => return Err(LoadError::Schema(other.to_string())),
        }
        let file = Self {
            source: object("source", take("source"))?,
            districts: list("districts", take("districts"))?,
            people: table("people", take("people"))?,
            cases: table("cases", take("cases"))?,
        };
        match parts.pop() {
            Some((more, _)) => Err(form(format!("“{more}” is not known to this page"))),
            None => Ok(file),
        }
    }

    /// The parts of the file, in the order in which it is written.
    #[must_use]
    pub fn parts(self) -> Vec<(&'static str, Cell)> {
        let table = |table: Table| {
            let columns = table
                .into_iter()
                .map(|(name, cells)| (name, Cell::List(cells)));
            Cell::Object(columns.collect())
        };
        vec![
            ("schema", Cell::from(SCHEMA)),
            ("source", Cell::Object(self.source)),
            ("districts", Cell::List(self.districts)),
            ("people", table(self.people)),
            ("cases", table(self.cases)),
        ]
    }
}

fn form(what: String) -> LoadError {
    LoadError::Form(what)
}

fn object(name: &str, cell: Cell) -> Result<Vec<(String, Cell)>, LoadError> {
    match cell {
        Cell::Object(parts) => Ok(parts),
        other => Err(form(format!(
            "“{name}” is {other}, where an object has to be"
        ))),
    }
}

fn list(name: &str, cell: Cell) -> Result<Vec<Cell>, LoadError> {
    match cell {
        Cell::List(cells) => Ok(cells),
        other => Err(form(format!("“{name}” is {other}, where a list has to be"))),
    }
}

fn table(name: &str, cell: Cell) -> Result<Table, LoadError> {
    let mut table = Table::new();
    for (column, cells) in object(name, cell)? {
        let cells = list(&column, cells)?;
        table.push((column, cells));
    }
    Ok(table)
}
