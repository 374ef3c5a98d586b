//! Writing the data files.

use super::DataError;
use super::provenance::Provenance;
use commutations::data::{Cell, Dataset, RecordsFile, encode};
use std::path::Path;

/// Writes the records, one column a line, and reads them back.
pub(super) fn records(path: &Path, dataset: &Dataset) -> Result<(), DataError> {
    put(path, &columns(encode(dataset))?)?;
    let text = std::fs::read_to_string(path).map_err(|source| DataError::File {
        path: path.to_owned(),
        source,
    })?;
    if Dataset::from_json(&text)? == *dataset {
        Ok(())
    } else {
        Err(DataError::Unfaithful)
    }
}

/// Writes the provenance.
pub(super) fn provenance(path: &Path, provenance: &Provenance) -> Result<(), DataError> {
    put(path, &(serde_json::to_string_pretty(provenance)? + "\n"))
}

fn put(path: &Path, text: &str) -> Result<(), DataError> {
    std::fs::write(path, text).map_err(|source| DataError::File {
        path: path.to_owned(),
        source,
    })
}

fn columns(file: RecordsFile) -> Result<String, serde_json::Error> {
    let parts = file
        .parts()
        .into_iter()
        .map(|(name, part)| {
            let text = match (name, part) {
                ("people" | "cases", Cell::Object(table)) => lines(&table)?,
                (_, part) => serde_json::to_string(&part)?,
            };
            Ok(format!("\"{name}\":{text}"))
        })
        .collect::<Result<Vec<_>, serde_json::Error>>()?;
    Ok(format!("{{\n{}\n}}\n", parts.join(",\n")))
}

/// A table with a line for each column.
fn lines(table: &[(String, Cell)]) -> Result<String, serde_json::Error> {
    let columns = table
        .iter()
        .map(|(name, cells)| {
            let cells = serde_json::to_string(cells)?;
            Ok(format!("{}:{cells}", serde_json::to_string(name)?))
        })
        .collect::<Result<Vec<_>, serde_json::Error>>()?;
    Ok(format!("{{\n{}\n}}", columns.join(",\n")))
}
