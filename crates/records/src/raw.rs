//! The rows of a source file, with the line on which each begins.

use super::{DataError, mojibake, source_file};
use std::path::Path;

/// A row with two columns, with garbled characters repaired and white space normalized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RawRow {
    pub line: u32,
    pub key: String,
    pub text: String,
}

/// A file of rows.
#[derive(Clone, Debug)]
pub(super) struct RawFile {
    pub name: String,
    pub sha256: String,
    pub rows: Vec<RawRow>,
}

/// Reads a CSV file with two columns and a header.
pub(super) fn read(path: &Path) -> Result<RawFile, DataError> {
    let file = source_file::read(path)?;
    Ok(RawFile {
        rows: rows(&file.bytes).map_err(|source| DataError::Csv {
            path: path.to_owned(),
            source,
        })?,
        sha256: file.sha256,
        name: file.name,
    })
}

fn rows(bytes: &[u8]) -> Result<Vec<RawRow>, csv::Error> {
    csv::Reader::from_reader(bytes)
        .records()
        .map(|record| {
            let record = record?;
            let line = record.position().map_or(0, csv::Position::line);
            Ok(RawRow {
                line: u32::try_from(line).unwrap_or(u32::MAX),
                key: mojibake::repair(record.get(0).unwrap_or_default()),
                text: mojibake::repair(record.get(1).unwrap_or_default()),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_several_lines_has_its_first_line_number() {
        let rows = rows(b"item,description\n\"A\n\nB\",\"c\"\nd,e\n").unwrap();
        assert_eq!((rows[0].line, rows[0].key.as_str()), (2, "A B"));
        assert_eq!((rows[1].line, rows[1].text.as_str()), (5, "e"));
    }
}
