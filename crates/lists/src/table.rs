//! The cells of a file, without what they mean.

use crate::clean;
use crate::header::MOST_ABOVE;
use crate::refusal::Refusal;
use crate::separator::Separator;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// The most rows of a list, below the names of the columns.
pub const MOST_ROWS: usize = 1_000_000;
/// The most columns of a list.
pub const MOST_COLUMNS: usize = 500;
/// The most bytes of a cell; what is longer is cut.
pub const MOST_OF_A_CELL: usize = 10_000;

/// A file as rows of cells. The texts of all cells are one text, so that a cell costs only the place of its end.
#[derive(Debug)]
pub(crate) struct Table {
    pub separator: Separator,
    text: String,
    /// The end of each cell in `text`.
    ends: Vec<u32>,
    rows: Vec<Row>,
    /// The number of rows of the file, some of which are not kept if they are too many.
    pub all_rows: usize,
    /// The number of cells that held characters that cannot be seen.
    pub cleaned: u32,
    /// Cells that were cut: row, column, and how many bytes they had.
    pub cut: Vec<(usize, usize, usize)>,
    /// Whether the last row ends inside a quotation, and how many lines that row has.
    pub unclosed: Option<u32>,
    /// Whether the file ends without the end of a line.
    pub ends_within_line: bool,
}

#[derive(Debug)]
struct Row {
    /// The line of the file on which it begins, from 1.
    line: u32,
    /// Its first cell.
    first: u32,
}

impl Table {
    /// Cuts a text into rows and cells; rows without any text are left out.
    pub(crate) fn read(text: &str, separator: Separator) -> Result<Self, Refusal> {
        let mut table = Self {
            separator,
            text: String::with_capacity(text.len()),
            ends: Vec::new(),
            rows: Vec::new(),
            all_rows: 0,
            cleaned: 0,
            cut: Vec::new(),
            unclosed: None,
            ends_within_line: !text.ends_with(['\n', '\r']),
        };
        let mut records = Records::new(text, separator);
        while records.next() {
            let filled = records.cells().any(|cell| !cell.trim().is_empty());
            if records.count > MOST_COLUMNS && filled {
                return Err(Refusal::TooManyColumns {
                    columns: records.count,
                    line: records.line,
                });
            }
            table.all_rows += usize::from(filled);
            if filled && table.all_rows <= MOST_ROWS + MOST_ABOVE {
                table.push(&records);
            }
        }
        table.unclosed = records.unclosed;
        Ok(table)
    }

    fn push(&mut self, records: &Records<'_>) {
        let row = self.rows.len();
        self.rows.push(Row {
            line: records.line,
            first: place(self.ends.len()),
        });
        for (column, cell) in records.cells().enumerate() {
            let short = &cell[..cell.floor_char_boundary(MOST_OF_A_CELL)];
            if short.len() < cell.len() {
                self.cut.push((row, column, cell.len()));
            }
            self.cleaned += u32::from(clean::append(&mut self.text, short));
            self.ends.push(place(self.text.len()));
        }
    }

    /// Returns the number of rows.
    pub(crate) const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns the line of the file on which a row begins, from 1.
    pub(crate) fn line(&self, row: usize) -> u32 {
        self.rows.get(row).map_or(0, |row| row.line)
    }

    /// Returns the number of cells of a row.
    pub(crate) fn width(&self, row: usize) -> usize {
        let first = |row: usize| self.rows.get(row).map(|row| row.first as usize);
        let end = first(row + 1).unwrap_or(self.ends.len());
        end.saturating_sub(first(row).unwrap_or(end))
    }

    /// Returns a cell; empty if the row has no such cell.
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        let Some(own) = self.rows.get(row).filter(|_| column < self.width(row)) else {
            return "";
        };
        let index = own.first as usize + column;
        let end_of = |index: usize| self.ends.get(index).map_or(0, |end| *end as usize);
        let start = index.checked_sub(1).map_or(0, end_of);
        self.text.get(start..end_of(index)).unwrap_or_default()
    }

    /// Iterates over the cells of a row.
    pub(crate) fn cells(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width(row)).map(move |column| self.cell(row, column))
    }
}

/// A place in a text that is known to be shorter than [`crate::MOST_BYTES`].
fn place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The records of a file, one after the other, with the lines on which they begin.
struct Records<'a> {
    reader: Reader,
    rest: &'a [u8],
    next_line: u32,
    line: u32,
    /// Room for the text of a record, and for the ends of its cells. They only grow.
    output: Vec<u8>,
    ends: Vec<usize>,
    /// The number of cells of the record.
    count: usize,
    has_ended: bool,
    ends_within_line: bool,
    unclosed: Option<u32>,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: Separator) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(separator.byte()).build(),
            rest: text.as_bytes(),
            next_line: 1,
            line: 1,
            output: vec![0; 1 << 10],
            ends: vec![0; 1 << 5],
            count: 0,
            has_ended: false,
            ends_within_line: !text.ends_with(['\n', '\r']),
            unclosed: None,
        }
    }

    /// Goes on to the next record; returns whether there is one.
    fn next(&mut self) -> bool {
        if self.has_ended {
            return false;
        }
        let (mut written, mut cells) = (0, 0);
        self.line = self.next_line + self.lines_before_record();
        let found = loop {
            // At the end, one more line end shows whether a quotation is still open.
            let at_end = self.rest.is_empty();
            let input = if at_end { b"\n".as_slice() } else { self.rest };
            let (result, read, wrote, ended) = self.reader.read_record(
                input,
                &mut self.output[written..],
                &mut self.ends[cells..],
            );
            if !at_end {
                self.next_line += lines(self.rest, read);
                self.rest = &self.rest[read..];
            }
            written += wrote;
            cells += ended;
            match result {
                ReadRecordResult::Record => break true,
                ReadRecordResult::End => break false,
                ReadRecordResult::OutputFull => self.output.resize(2 * self.output.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                ReadRecordResult::InputEmpty if at_end && self.has_ended => break false,
                ReadRecordResult::InputEmpty if at_end => {
                    self.has_ended = true;
                    if written > 0 || cells > 0 {
                        let whole_lines = self.next_line.saturating_sub(self.line);
                        self.unclosed = Some(whole_lines + u32::from(self.ends_within_line));
                        self.close(&mut written, &mut cells);
                        break true;
                    }
                    break false;
                }
                ReadRecordResult::InputEmpty => {}
            }
        };
        self.count = cells;
        found
    }

    /// Ends a record that ends inside a quotation.
    fn close(&mut self, written: &mut usize, cells: &mut usize) {
        loop {
            let (result, _, wrote, ended) = self.reader.read_record(
                &[],
                &mut self.output[*written..],
                &mut self.ends[*cells..],
            );
            *written += wrote;
            *cells += ended;
            match result {
                ReadRecordResult::OutputFull => self.output.resize(2 * self.output.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                _ => return,
            }
        }
    }

    /// Counts the line ends before the record, which belong to empty lines.
    fn lines_before_record(&self) -> u32 {
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let end = self.rest.iter().position(|byte| !is_end(byte));
        lines(self.rest, end.unwrap_or(0))
    }

    fn cells(&self) -> impl Iterator<Item = &str> {
        let ends = self.ends.get(..self.count).unwrap_or_default();
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts.zip(ends).map(|(start, end)| {
            let cell = self.output.get(start..*end).unwrap_or_default();
            // Cells of a text are cut at separators and quotation marks, so they are texts too.
            str::from_utf8(cell).unwrap_or_default()
        })
    }
}

/// Counts the ends of lines that begin before a place: line feeds, carriage returns, or both together.
pub(crate) fn lines(bytes: &[u8], before: usize) -> u32 {
    let is_end = |at: &usize| match bytes.get(*at) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    let ends = (0..before).filter(is_end).count();
    u32::try_from(ends).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Table {
        Table::read(text, Separator::Comma).unwrap()
    }

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let table = of(text);
        let row = |row| {
            (
                table.line(row),
                table.cells(row).map(str::to_owned).collect(),
            )
        };
        (0..table.len()).map(row).collect()
    }

    fn row(line: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn rows_know_their_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "a,b", "", ",", "\"c", "d\",e", "f,", ""].join(end);
            let expected = [
                row(2, &["a", "b"]),
                row(5, &["c d", "e"]),
                row(7, &["f", ""]),
            ];
            assert_eq!(rows(&text), expected, "{end:?}");
        }
    }

    #[test]
    fn lines_can_end_in_several_ways_in_a_file() {
        let text = "a\rb\r\nc\nd\r\re\r\r\nf";
        let lines: Vec<u32> = rows(text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, [1, 2, 3, 4, 6, 8]);
    }

    #[test]
    fn the_last_row_needs_no_line_end() {
        assert_eq!(rows("a,b\nc,d"), [row(1, &["a", "b"]), row(2, &["c", "d"])]);
        assert_eq!(rows("a,b\nc,"), [row(1, &["a", "b"]), row(2, &["c", ""])]);
        assert!(of("a,b\nc,d").ends_within_line && !of("a,b\n").ends_within_line);
        assert_eq!(of("a,b\nc,d").unclosed, None);
        assert_eq!(of("").len(), 0);
    }

    #[test]
    fn quotations_hold_separators_and_may_stay_open() {
        assert_eq!(
            rows("\"a, \"\"b\"\"\",5\" gun\n"),
            [row(1, &["a, \"b\"", "5\" gun"])]
        );
        let table = of("a,b\nc,\"d\ne,f\n");
        assert_eq!(table.len(), 2);
        assert_eq!(table.cell(1, 1), "d e,f");
        assert!(table.unclosed.is_some());
        assert_eq!(of("a,\"b\"").unclosed, None);
    }

    #[test]
    fn a_long_cell_is_cut_and_counted() {
        let table = of(&format!("a,{}\n", "x".repeat(1_000_000)));
        assert_eq!(table.cell(0, 1).len(), MOST_OF_A_CELL);
        assert_eq!(table.cut, [(0, 1, 1_000_000)]);
    }

    #[test]
    fn too_much_is_refused_with_its_number() {
        let columns = ",x".repeat(9_999);
        assert_eq!(
            Table::read(&columns, Separator::Comma).unwrap_err(),
            Refusal::TooManyColumns {
                columns: 10_000,
                line: 1
            }
        );
    }
}
