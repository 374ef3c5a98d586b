//! The first rows, as written and as read.

use crate::columns::ColumnReading;
use crate::fault::Fault;
use crate::header::Layout;
use crate::person::Person;
use crate::role::Role;
use crate::table::Table;
use crate::{clean, words};

/// A cell, as written and as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewCell {
    /// The column, from 0.
    pub column: usize,
    /// The cell as written, shortened.
    pub written: String,
    /// What was read, or why it was not.
    pub read: String,
}

/// A row, as written and as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewRow {
    /// The line of the file, from 1.
    pub line: u32,
    /// The cells of the columns that are used.
    pub cells: Vec<PreviewCell>,
}

const ROWS: usize = 10;
/// In how many rows they are looked for.
const SAMPLE: usize = 1000;
const LETTERS: usize = 200;

/// Returns the first rows of a list.
pub(crate) fn rows(
    table: &Table,
    layout: &Layout,
    columns: &[ColumnReading],
    people: &[Person],
    faults: &[Fault],
) -> Vec<PreviewRow> {
    // Rows of a kind that is not shown are neither people nor faults.
    let of = |line: u32| {
        let person = people.iter().take(ROWS).find(|person| person.line == line);
        let has_fault = faults.iter().take(ROWS).any(|fault| fault.line == line);
        (person.is_some() || has_fault).then_some(person)
    };
    let rows = (layout.first..table.len()).take(SAMPLE);
    let rows = rows.filter_map(|row| Some((row, table.line(row), of(table.line(row))?)));
    rows.take(ROWS)
        .map(|(row, line, person)| {
            let used = columns.iter().filter(|column| column.role != Role::NotUsed);
            let cells = used.map(|column| {
                let fault = faults
                    .iter()
                    .take_while(|fault| fault.line <= line)
                    .find(|fault| {
                        fault.line == line && fault.column.is_none_or(|own| own == column.index)
                    });
                PreviewCell {
                    column: column.index,
                    written: clean::shortened(table.cell(row, column.index), LETTERS),
                    read: match (fault, person) {
                        (Some(fault), _) => fault.sentence(),
                        (None, Some(person)) => {
                            clean::shortened(&words::read(person, column.role), LETTERS)
                        }
                        (None, None) => String::new(),
                    },
                }
            });
            PreviewRow {
                line,
                cells: cells.collect(),
            }
        })
        .collect()
}
