//! Writing the data files.

use super::DataError;
use super::provenance::Provenance;
use commutations::data::{Dataset, RecordsFile, Table, encode};
use std::fmt::Write as _;
use std::path::Path;

/// Writes the records, one column a line, and reads them back.
pub(super) fn records(path: &Path, dataset: &Dataset) -> Result<(), DataError> {
    put(path, &columns(&encode(dataset))?)?;
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

fn columns(file: &RecordsFile) -> Result<String, serde_json::Error> {
    let mut text = String::from("{\n");
    for (key, value) in [
        ("schema", serde_json::to_string(&file.schema)?),
        ("source", serde_json::to_string(&file.source)?),
        ("districts", serde_json::to_string(&file.districts)?),
        ("people", table(&file.people)?),
        ("cases", table(&file.cases)?),
    ] {
        let comma = if key == "cases" { "" } else { "," };
        // Writing to a text does not fail.
        let _ = writeln!(text, "\"{key}\":{value}{comma}");
    }
    Ok(text + "}\n")
}

fn table(table: &Table) -> Result<String, serde_json::Error> {
    let columns = table
        .iter()
        .map(|(name, cells)| {
            let cells = serde_json::to_string(cells)?;
            Ok(format!("{}:{cells}", serde_json::to_string(name)?))
        })
        .collect::<Result<Vec<_>, serde_json::Error>>()?;
    Ok(format!("{{\n{}\n}}", columns.join(",\n")))
}
