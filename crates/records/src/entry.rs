//! The rows of one person, gathered.

use super::DataError;
use super::piece::Piece;
use commutations::domain::Day;
use serde::Serialize;

/// A field of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Offence,
    District,
    Sentence,
    Grant,
}

impl Field {
    /// The field that a label names.
    pub(super) fn of_label(label: &str) -> Option<Self> {
        match label.to_lowercase().as_str() {
            "offense" => Some(Self::Offence),
            "district/date" => Some(Self::District),
            "sentence" => Some(Self::Sentence),
            "terms of grant" | "commutation grant" => Some(Self::Grant),
            _ => None,
        }
    }
}

/// One line of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub line: u32,
    pub text: String,
}

/// One person as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The date of the last header above, where there is one.
    pub header: Option<Day>,
    /// Whether it is of the bulleted list at the end of the earlier copy.
    pub bulleted: bool,
    pub line: u32,
    pub name: String,
    fields: [Vec<Line>; 4],
}

impl Entry {
    /// The lines of a field.
    pub(super) fn lines(&self, field: Field) -> &[Line] {
        &self.fields[field as usize]
    }

    /// Where a field begins; the name's line where it is missing.
    pub(super) fn place(&self, field: Field) -> u32 {
        self.lines(field)
            .first()
            .map_or(self.line, |line| line.line)
    }
}

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct RowCounts {
    pub batch_headers: usize,
    pub names: usize,
    pub offences: usize,
    pub districts: usize,
    pub sentences: usize,
    pub grants: usize,
    pub bare_labels: usize,
    pub continuation_lines: usize,
    pub blank: usize,
}

impl RowCounts {
    /// All rows.
    pub(super) const fn total(&self) -> usize {
        self.batch_headers
            + self.names
            + self.offences
            + self.districts
            + self.sentences
            + self.grants
            + self.bare_labels
            + self.continuation_lines
            + self.blank
    }

    fn field(&mut self, field: Field) -> &mut usize {
        match field {
            Field::Offence => &mut self.offences,
            Field::District => &mut self.districts,
            Field::Sentence => &mut self.sentences,
            Field::Grant => &mut self.grants,
        }
    }
}

/// Gathers the pieces of a file into entries.
pub(super) fn gather(
    file: &str,
    pieces: Vec<(u32, Piece)>,
) -> Result<(Vec<Entry>, RowCounts), DataError> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut counts = RowCounts::default();
    let mut header = None;
    let mut field = None;
    for (line, piece) in pieces {
        match piece {
            Piece::Blank => counts.blank += 1,
            Piece::Header(day) => {
                counts.batch_headers += 1;
                header = Some(day);
                field = None;
            }
            Piece::Name { name, bulleted } => {
                counts.names += 1;
                field = None;
                entries.push(Entry {
                    header,
                    bulleted,
                    line,
                    name,
                    fields: Default::default(),
                });
            }
            Piece::BareLabel(label) => {
                counts.bare_labels += 1;
                field = Some(label);
            }
            Piece::Field(label, text) => {
                *counts.field(label) += 1;
                field = Some(label);
                put(file, &mut entries, field, Line { line, text })?;
            }
            Piece::More(text) => {
                counts.continuation_lines += 1;
                put(file, &mut entries, field, Line { line, text })?;
            }
        }
    }
    Ok((entries, counts))
}

fn put(
    file: &str,
    entries: &mut [Entry],
    field: Option<Field>,
    line: Line,
) -> Result<(), DataError> {
    match (entries.last_mut(), field) {
        (Some(entry), Some(field)) => {
            entry.fields[field as usize].push(line);
            Ok(())
        }
        _ => Err(DataError::Row {
            file: file.to_owned(),
            line: line.line,
            text: line.text,
            what: "this row belongs to no person and no field",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Piece {
        Piece::Name {
            name: name.to_owned(),
            bulleted: false,
        }
    }

    #[test]
    fn every_row_is_counted_once() {
        let pieces = vec![
            (2, name("Al Cee")),
            (3, Piece::Field(Field::Offence, "1. Arson".to_owned())),
            (4, Piece::More("2. Theft".to_owned())),
            (5, Piece::BareLabel(Field::District)),
            (6, Piece::More("2. District of Maine".to_owned())),
            (7, Piece::Blank),
        ];
        let (entries, counts) = gather("x.csv", pieces).unwrap();
        assert_eq!(entries[0].lines(Field::Offence).len(), 2);
        assert_eq!(entries[0].place(Field::District), 6);
        assert_eq!(entries[0].place(Field::Grant), 2);
        assert_eq!((counts.total(), counts.continuation_lines), (6, 2));
    }

    #[test]
    fn a_row_that_belongs_nowhere_is_named() {
        let lost = gather("x.csv", vec![(9, Piece::More("stray".to_owned()))]).unwrap_err();
        assert_eq!(
            lost.to_string(),
            "x.csv, line 9: this row belongs to no person and no field: “stray”"
        );
        assert!(
            gather(
                "x.csv",
                vec![(2, name("Al")), (3, Piece::More("stray".to_owned()))]
            )
            .is_err()
        );
    }
}
