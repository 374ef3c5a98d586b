//! Where the names of the columns stand.

use crate::table::Table;
use crate::unit::Bare;
use crate::{date, role, sentence};

/// How a file is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The row with the names of the columns.
    pub header: Option<usize>,
    /// The first row with data.
    pub first: usize,
    /// The lines above the names.
    pub title: Vec<String>,
    /// The names of the columns; empty where there are none.
    pub names: Vec<String>,
}

/// How far down the names can stand.
pub(crate) const MOST_ABOVE: usize = 40;

/// Returns the name of a column in lower case, its words with single spaces between them: `DateOfGrant` is
/// `date of grant`.
pub(crate) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut was_lower = false;
    let mut blank = false;
    for letter in name.chars().take(200) {
        if !letter.is_alphanumeric() {
            blank = true;
            was_lower = false;
            continue;
        }
        blank |= was_lower && letter.is_uppercase();
        if blank && !folded.is_empty() {
            folded.push(' ');
        }
        blank = false;
        was_lower = letter.is_lowercase();
        folded.extend(letter.to_lowercase());
    }
    folded
}

impl Layout {
    /// Finds the names of the columns; `chosen` is the line on which they stand, or 0 if there are none.
    pub(crate) fn of(table: &Table, chosen: Option<u32>) -> Self {
        let width = (0..table.len())
            .map(|row| table.width(row))
            .max()
            .unwrap_or(0);
        let header = match chosen {
            Some(line) => (0..table.len()).find(|row| line > 0 && table.line(*row) == line),
            None => found(table, width),
        };
        let first = header.map_or_else(|| first_data(table, width), |row| row + 1);
        let mut names: Vec<String> = match header {
            Some(row) => table.cells(row).map(str::to_owned).collect(),
            None => Vec::new(),
        };
        while header.is_some() && names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        let title = (0..header.unwrap_or(first)).map(|row| line_of_title(table, row));
        let title = title.filter(|line| !line.is_empty()).collect();
        if header.is_none() {
            names.resize(width, String::new());
        }
        Self {
            header,
            first,
            title,
            names,
        }
    }

    /// Whether a row repeats the names.
    pub(crate) fn is_repeated(&self, table: &Table, row: usize) -> bool {
        self.header
            .is_some_and(|header| table.cells(header).eq(table.cells(row)))
    }
}

fn line_of_title(table: &Table, row: usize) -> String {
    let cells: Vec<&str> = table.cells(row).filter(|cell| !cell.is_empty()).collect();
    let line = cells.join(" ");
    line.trim_start_matches(['#', ' ']).to_owned()
}

/// Finds the row with the names: the first of which two cells state a role, or one beside others above data.
fn found(table: &Table, width: usize) -> Option<usize> {
    let rows = table.len().min(MOST_ABOVE);
    let filled = |row: usize| table.cells(row).filter(|cell| !cell.is_empty()).count();
    let named = |row: usize| {
        table
            .cells(row)
            .filter(|cell| role::of(cell).is_some())
            .count()
    };
    let is_note = |row: usize| table.cell(row, 0).starts_with('#');
    let holds_data = |row: usize| table.cells(row).any(is_data);
    let candidates = || (0..rows).filter(|row| !holds_data(*row) && !is_note(*row));
    let two = candidates().find(|row| named(*row) >= 2);
    let one = || {
        candidates()
            .find(|row| named(*row) == 1 && (filled(*row) * 2 > width) && row + 1 < table.len())
    };
    let above_data = || {
        let row = candidates().find(|row| filled(*row) * 2 > width && filled(*row) > 1)?;
        (row + 1 < table.len() && holds_data(row + 1)).then_some(row)
    };
    two.or_else(one).or_else(above_data)
}

/// Returns the first row below notes and lines of a single cell.
fn first_data(table: &Table, width: usize) -> usize {
    let is_above = |row: usize| {
        let filled = table.cells(row).filter(|cell| !cell.is_empty()).count();
        table.cell(row, 0).starts_with('#') || (width > 1 && filled < 2)
    };
    let rows = table.len().min(MOST_ABOVE);
    let first = (0..rows).find(|row| !is_above(*row));
    first.unwrap_or(0)
}

/// Whether a cell holds a day or a sentence, as no name of a column does.
fn is_data(cell: &str) -> bool {
    let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
    has_digit
        && (date::read(cell).is_ok()
            || sentence::read(cell, Bare::default()).is_ok_and(|read| read.unstated.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::separator::Separator;

    fn of(text: &str) -> Layout {
        Layout::of(&Table::read(text, Separator::Comma).unwrap(), None)
    }

    #[test]
    fn names_fold_to_words() {
        for (name, words) in [
            ("Date of Grant", "date of grant"),
            ("DATE_OF_GRANT", "date of grant"),
            ("dateOfGrant", "date of grant"),
            ("  Sentence (Months) ", "sentence months"),
            ("__proto__", "proto"),
            ("", ""),
        ] {
            assert_eq!(folded(name), words);
        }
    }

    #[test]
    fn the_names_stand_below_titles_and_notes() {
        let layout = of(
            "Commutations by the governor,,\n# a note,,\nName,Date,Sentence\nAna,8/3/2016,Life\n",
        );
        assert_eq!(layout.header, Some(2));
        assert_eq!(layout.first, 3);
        assert_eq!(layout.title, ["Commutations by the governor", "a note"]);
        assert_eq!(layout.names, ["Name", "Date", "Sentence"]);
    }

    #[test]
    fn there_can_be_no_names() {
        let layout = of("Ana,8/3/2016,Life\nBen,8/4/2016,20 years\n");
        assert_eq!((layout.header, layout.first), (None, 0));
        assert_eq!(layout.names.len(), 3);
        let unknown = of("Alpha,Beta\nAna,8/3/2016\n");
        assert_eq!(unknown.header, Some(0));
    }
}
