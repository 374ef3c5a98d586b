//! Groups rows into entries, one per person.

use super::DataError;
use super::row_kind::RowKind;
use commutations::domain::Day;
use serde::Serialize;

/// A field of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Offense,
    District,
    Sentence,
    Grant,
}

impl Field {
    /// The field with this label.
    pub(super) fn of_label(label: &str) -> Option<Self> {
        match label.to_lowercase().as_str() {
            "offense" => Some(Self::Offense),
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

/// One person's entry, as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The date of the last header above, if any.
    pub header: Option<Day>,
    /// Whether the entry is in the bulleted list at the end of the earlier copy.
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

    /// The line on which a field begins, or the line of the name if the field is missing.
    pub(super) fn line_of(&self, field: Field) -> u32 {
        self.lines(field)
            .first()
            .map_or(self.line, |line| line.line)
    }
}

/// The number of rows of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct RowCounts {
    pub batch_headers: usize,
    pub names: usize,
    #[serde(rename = "offences")]
    pub offenses: usize,
    pub districts: usize,
    pub sentences: usize,
    pub grants: usize,
    pub bare_labels: usize,
    pub continuation_lines: usize,
    pub blank: usize,
}

impl RowCounts {
    /// The number of all rows.
    pub(super) const fn total(&self) -> usize {
        self.batch_headers
            + self.names
            + self.offenses
            + self.districts
            + self.sentences
            + self.grants
            + self.bare_labels
            + self.continuation_lines
            + self.blank
    }

    fn field(&mut self, field: Field) -> &mut usize {
        match field {
            Field::Offense => &mut self.offenses,
            Field::District => &mut self.districts,
            Field::Sentence => &mut self.sentences,
            Field::Grant => &mut self.grants,
        }
    }
}

/// Groups the rows of a file into entries.
pub(super) fn gather(
    file: &str,
    rows: Vec<(u32, RowKind)>,
) -> Result<(Vec<Entry>, RowCounts), DataError> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut counts = RowCounts::default();
    let mut header = None;
    let mut field = None;
    for (line, row) in rows {
        match row {
            RowKind::Blank => counts.blank += 1,
            RowKind::Header(day) => {
                counts.batch_headers += 1;
                header = Some(day);
                field = None;
            }
            RowKind::Name { name, bulleted } => {
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
            RowKind::BareLabel(label) => {
                counts.bare_labels += 1;
                field = Some(label);
            }
            RowKind::Field(label, text) => {
                *counts.field(label) += 1;
                field = Some(label);
                put(file, &mut entries, field, Line { line, text })?;
            }
            RowKind::Continuation(text) => {
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
            what: "this row belongs to no person or field",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> RowKind {
        RowKind::Name {
            name: name.to_owned(),
            bulleted: false,
        }
    }

    #[test]
    fn every_row_is_counted_once() {
        let rows = vec![
            (2, name("Al Cee")),
            (3, RowKind::Field(Field::Offense, "1. Arson".to_owned())),
            (4, RowKind::Continuation("2. Theft".to_owned())),
            (5, RowKind::BareLabel(Field::District)),
            (6, RowKind::Continuation("2. District of Maine".to_owned())),
            (7, RowKind::Blank),
        ];
        let (entries, counts) = gather("x.csv", rows).unwrap();
        assert_eq!(entries[0].lines(Field::Offense).len(), 2);
        assert_eq!(entries[0].line_of(Field::District), 6);
        assert_eq!(entries[0].line_of(Field::Grant), 2);
        assert_eq!((counts.total(), counts.continuation_lines), (6, 2));
    }

    #[test]
    fn a_row_without_a_person_or_field_is_refused() {
        let lost = gather(
            "x.csv",
            vec![(9, RowKind::Continuation("stray".to_owned()))],
        )
        .unwrap_err();
        assert_eq!(
            lost.to_string(),
            "x.csv, line 9: this row belongs to no person or field: “stray”"
        );
        assert!(
            gather(
                "x.csv",
                vec![
                    (2, name("Al")),
                    (3, RowKind::Continuation("stray".to_owned()))
                ]
            )
            .is_err()
        );
    }
}
