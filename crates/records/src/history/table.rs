//! A CSV file with named columns.

use crate::error::Fault;
use crate::{DataError, source_file};
use commutations::domain::Day;
use std::path::Path;

/// The rows of a file, with its name and digest.
#[derive(Clone, Debug)]
pub(super) struct SourceTable {
    pub name: String,
    pub sha256: String,
    pub rows: Vec<TableRow>,
}

/// A row, with its file and line.
#[derive(Clone, Debug)]
pub(super) struct TableRow {
    pub file: String,
    pub line: u32,
    pub cells: Vec<(&'static str, String)>,
}

/// Reads a file that has exactly these columns, in this order.
pub(super) fn read(path: &Path, columns: &[&'static str]) -> Result<SourceTable, DataError> {
    let file = source_file::read(path)?;
    Ok(SourceTable {
        rows: rows(&file.name, &file.bytes, columns, path)?,
        sha256: file.sha256,
        name: file.name,
    })
}

fn rows(
    file: &str,
    bytes: &[u8],
    columns: &[&'static str],
    path: &Path,
) -> Result<Vec<TableRow>, DataError> {
    let broken = |source| DataError::Csv {
        path: path.to_owned(),
        source,
    };
    let mut reader = csv::Reader::from_reader(bytes);
    header(reader.headers().map_err(broken)?, columns).map_err(|fault| fault.at(file, 1))?;
    reader
        .records()
        .map(|record| {
            let record = record.map_err(broken)?;
            let line = record.position().map_or(0, csv::Position::line);
            let cells = record.iter().map(|cell| cell.trim().to_owned());
            Ok(TableRow {
                file: file.to_owned(),
                line: u32::try_from(line).unwrap_or(u32::MAX),
                cells: columns.iter().copied().zip(cells).collect(),
            })
        })
        .collect()
}

fn header(found: &csv::StringRecord, columns: &[&'static str]) -> Result<(), Fault> {
    if let Some(unknown) = found.iter().find(|name| !columns.contains(name)) {
        return Err(Fault::new("unknown column", unknown));
    }
    let missing = columns
        .iter()
        .find(|name| !found.iter().any(|own| own == **name));
    if let Some(missing) = missing {
        return Err(Fault::new("a column is missing", missing));
    }
    if !found.iter().eq(columns.iter().copied()) {
        let found = found.iter().collect::<Vec<_>>().join(",");
        return Err(Fault::new("the columns are in another order", &found));
    }
    Ok(())
}

impl TableRow {
    pub(super) fn text(&self, column: &str) -> &str {
        let cell = self.cells.iter().find(|(name, _)| *name == column);
        cell.map_or("", |(_, text)| text)
    }

    /// An error about the cell in a column.
    pub(super) fn fault(&self, what: &'static str, column: &str) -> DataError {
        self.at(Fault::new(what, self.text(column)))
    }

    /// An error about a text in this row.
    pub(super) fn at(&self, fault: Fault) -> DataError {
        fault.at(&self.file, self.line)
    }

    /// Reads a count; `None` if the cell is empty, which does not mean zero.
    pub(super) fn count(&self, column: &str) -> Result<Option<u32>, DataError> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(count) if is_plain => Ok(Some(count)),
            _ => Err(self.fault("not a count", column)),
        }
    }

    /// Reads a count that must not be empty.
    pub(super) fn given(&self, column: &str) -> Result<u32, DataError> {
        self.count(column)?
            .ok_or_else(|| self.fault("a count is missing", column))
    }

    /// Reads a day; `None` if the cell is empty.
    pub(super) fn day(&self, column: &str) -> Result<Option<Day>, DataError> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let day = Day::parse_iso(text).ok_or_else(|| self.fault("not a date", column))?;
        Ok(Some(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 2] = ["received", "from"];

    fn of(text: &str) -> Result<Vec<TableRow>, String> {
        rows("f.csv", text.as_bytes(), &COLUMNS, Path::new("f.csv"))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn an_empty_cell_is_not_zero() {
        let rows = of("received,from\n,\n0,1900-07-01\n").unwrap();
        assert_eq!(rows[0].count("received").unwrap(), None);
        assert_eq!(rows[0].day("from").unwrap(), None);
        assert_eq!(rows[1].count("received").unwrap(), Some(0));
        assert_eq!(rows[1].day("from").unwrap(), Day::from_ymd(1900, 7, 1));
        assert_eq!(
            rows[0].given("received").unwrap_err().to_string(),
            "f.csv, line 2: a count is missing: “”"
        );
    }

    #[test]
    fn an_invalid_count_is_refused_with_its_line() {
        for text in ["1.5", "1_000", "-1", "+1", "about 7", "99999999999"] {
            let rows = of(&format!("received,from\n{text},1900\n")).unwrap();
            assert_eq!(
                rows[0].count("received").unwrap_err().to_string(),
                format!("f.csv, line 2: not a count: “{text}”")
            );
            assert!(rows[0].day("from").is_err());
        }
    }

    #[test]
    fn only_the_known_columns_are_read() {
        for (header, refusal) in [
            ("received,shoes", "unknown column: “shoes”"),
            ("received", "a column is missing: “from”"),
            (
                "from,received",
                "the columns are in another order: “from,received”",
            ),
        ] {
            assert_eq!(of(header).unwrap_err(), format!("f.csv, line 1: {refusal}"));
        }
    }
}
