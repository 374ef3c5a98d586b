//! CSV, for spreadsheets.

use super::Export;
use super::about::{About, about};
use super::column::columns;
use super::value::Value;
use crate::domain::Tag;
use crate::text::{csv_cell, export as text};

/// Without this mark, spreadsheets assume an older encoding and garble `Núñez`.
const BYTE_ORDER_MARK: &str = "\u{feff}";
const LINE_END: &str = "\r\n";
/// Separates several values in a cell.
const BETWEEN_PARTS: &str = ";";

/// Formats the people of `export` as CSV (RFC 4180: commas, double quotes, CRLF) in UTF-8 with a byte order
/// mark: lines of notes that begin with `#`, an empty line, the names of the columns, and a line per person.
/// A cell that looks like a formula gets an apostrophe in front.
///
/// The notes come first so that a reader sees at once what the file is, and so that a program that does not
/// expect them fails at once; at the end it would silently count them as people. The empty line separates
/// them from the table, so that a spreadsheet sorts and filters only the table. No note contains a comma or a
/// quotation mark, so each is one cell that begins with `#`. To skip them:
///
/// - Python: `pandas.read_csv(path, comment="#")`
/// - R: `read.csv(path, comment.char = "#", fileEncoding = "UTF-8-BOM")`, or
///   `readr::read_csv(path, comment = "#")`
#[must_use]
pub fn csv(export: &Export<'_>) -> String {
    let mut file = String::from(BYTE_ORDER_MARK);
    for words in notes(export, &about(export)) {
        file.push_str(&note(&words));
        file.push_str(LINE_END);
    }
    file.push_str(LINE_END);
    put_line(&mut file, columns(export).map(|own| own.name.to_owned()));
    for person in export.people() {
        put_line(
            &mut file,
            columns(export).map(|column| cell((column.value)(&person))),
        );
    }
    file
}

fn notes(export: &Export<'_>, about: &About) -> Vec<String> {
    let source = &export.dataset.source;
    let mut notes = vec![
        source.title.clone(),
        text::source(&source.publisher, &source.page),
        text::retrieved(&source.copied),
        text::edition(&export.dataset.edition),
        text::view(&about.headline),
    ];
    let address = about.address.as_ref();
    notes.extend(address.map(|address| text::address(address)));
    notes.push(text::rows(about.count));
    if !export.shows_names() {
        notes.push(text::NO_NAMES.to_owned());
    }
    notes.push(text::CELLS.to_owned());
    notes.extend(columns(export).map(|own| text::column(own.name, own.meaning)));
    let flags = about.flags.iter();
    notes.extend(flags.map(|(flag, words)| text::flag(flag.key(), words)));
    notes
}

/// Returns a line of notes, which is a single cell in every CSV reader.
fn note(words: &str) -> String {
    let mut line = String::from("# ");
    for (at, letter) in words.char_indices() {
        match letter {
            ',' if is_within_number(words.get(at + 1..).unwrap_or("")) => {}
            ',' => line.push(';'),
            '"' => line.push('”'),
            letter if letter.is_control() => line.push(' '),
            letter => line.push(letter),
        }
    }
    line
}

/// Whether a comma before `rest` only separates thousands, or a day from its year.
fn is_within_number(rest: &str) -> bool {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let year = rest.strip_prefix(' ').map_or(0, |rest| {
        rest.find(|letter| !is_digit(letter)).unwrap_or(rest.len())
    });
    rest.starts_with(is_digit) || year == 4
}

fn put_line(file: &mut String, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            file.push(',');
        }
        file.push_str(&csv_cell(&cell));
    }
    file.push_str(LINE_END);
}

fn cell(value: Value) -> String {
    match value {
        Value::Nothing => String::new(),
        Value::Number(number) => number.to_string(),
        Value::Truth(true) => "true".to_owned(),
        Value::Truth(false) => "false".to_owned(),
        Value::Text(text) => text,
        Value::List(parts) => {
            let parts: Vec<String> = parts.into_iter().map(Option::unwrap_or_default).collect();
            parts.join(BETWEEN_PARTS)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_one_cell() {
        assert_eq!(
            note("1,716 sentences, \"for life\",\r\n=1+1"),
            "# 1716 sentences; ”for life”;  =1+1"
        );
        assert_eq!(
            note("1,716 on Aug. 3, 2016, 67 of them life"),
            "# 1716 on Aug. 3 2016; 67 of them life"
        );
    }
}
