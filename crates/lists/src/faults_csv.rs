//! The faults as a file, for the person who keeps the list.

use crate::reading::Reading;
use crate::words;
use commutations::text::csv_cell;

const LINE_END: &str = "\r\n";

impl Reading {
    /// Formats the faults as CSV, as the page's other files are: with a byte order mark, quoted where necessary,
    /// and with an apostrophe before what a spreadsheet would take for a formula.
    #[must_use]
    pub fn faults_csv(&self) -> String {
        let mut file = String::from("\u{feff}");
        put(&mut file, &words::FAULT_COLUMNS);
        for fault in &self.faults {
            let column = fault.column.and_then(|index| self.columns.get(index));
            put(
                &mut file,
                &[
                    &fault.line.to_string(),
                    column.map_or("", |column| &column.name),
                    &fault.cell,
                    &fault.sentence(),
                    words::yes_or_no(!fault.loses_row),
                ],
            );
        }
        file
    }
}

fn put(file: &mut String, cells: &[&str]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            file.push(',');
        }
        file.push_str(&csv_cell(cell));
    }
    file.push_str(LINE_END);
}
