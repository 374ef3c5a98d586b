//! Writes the data files.

use super::DataError;
use super::provenance::Provenance;
use commutations::data::{Cell, Dataset, History, encode, encode_history};
use std::path::Path;

/// Writes the records, and reads them back to check them.
pub(super) fn records(path: &Path, dataset: &Dataset) -> Result<(), DataError> {
    put(path, &records_text(dataset)?)?;
    faithful(Dataset::from_json(&get(path)?)? == *dataset)
}

/// Writes the history, and reads it back to check it.
pub(super) fn history(path: &Path, history: &History) -> Result<(), DataError> {
    put(path, &columns(encode_history(history).parts())?)?;
    faithful(History::from_json(&get(path)?)? == *history)
}

/// Writes the provenance.
pub(super) fn provenance(path: &Path, provenance: &Provenance) -> Result<(), DataError> {
    put(path, &(serde_json::to_string_pretty(provenance)? + "\n"))
}

/// Returns the records as JSON, with one line per column.
pub(super) fn records_text(dataset: &Dataset) -> Result<String, DataError> {
    Ok(columns(encode(dataset).parts())?)
}

fn put(path: &Path, text: &str) -> Result<(), DataError> {
    std::fs::write(path, text).map_err(|source| DataError::File {
        path: path.to_owned(),
        source,
    })
}

fn get(path: &Path) -> Result<String, DataError> {
    std::fs::read_to_string(path).map_err(|source| DataError::File {
        path: path.to_owned(),
        source,
    })
}

const fn faithful(is_same: bool) -> Result<(), DataError> {
    if is_same {
        Ok(())
    } else {
        Err(DataError::Unfaithful)
    }
}

fn columns(parts: Vec<(&'static str, Cell)>) -> Result<String, serde_json::Error> {
    let parts = parts
        .into_iter()
        .map(|(name, part)| {
            let text = match (name, part) {
                ("people" | "cases" | "presidents" | "years", Cell::Object(table)) => {
                    lines(&table)?
                }
                (_, part) => serde_json::to_string(&part)?,
            };
            Ok(format!("\"{name}\":{text}"))
        })
        .collect::<Result<Vec<_>, serde_json::Error>>()?;
    Ok(format!("{{\n{}\n}}\n", parts.join(",\n")))
}

/// Returns a table as JSON, with one line per column.
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
