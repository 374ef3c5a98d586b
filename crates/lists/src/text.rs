//! The text of a file, before it is cut into cells.

use crate::refusal::Refusal;
use crate::table::lines;

/// The most bytes of a file.
pub const MOST_BYTES: usize = 300_000_000;
/// How much of a file shows whether it is a text.
const SAMPLE: usize = 100_000;

/// Checks that a file is a text.
pub(crate) fn checked(text: &str) -> Result<&str, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if text.len() > MOST_BYTES {
        return Err(Refusal::TooLong { bytes: text.len() });
    }
    if text.starts_with("PK\u{3}\u{4}") {
        return Err(Refusal::Workbook);
    }
    if text.starts_with("%PDF-") {
        return Err(Refusal::Pdf);
    }
    if is_markup(text) {
        return Err(Refusal::WebPage);
    }
    if is_binary(text) {
        return Err(Refusal::Binary);
    }
    Ok(text)
}

/// Whether a text begins as a web page, or as the tables of old spreadsheets that are web pages by another name.
fn is_markup(text: &str) -> bool {
    let start = text.trim_start();
    ["<!doctype", "<html", "<?xml", "<table"].iter().any(|own| {
        start
            .get(..own.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(own))
    })
}

/// Whether a text has zeros, or mostly characters that no text has.
fn is_binary(text: &str) -> bool {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let (mut odd, mut zeros, mut all) = (0, 0, 0);
    for letter in sample.chars() {
        all += 1;
        zeros += usize::from(letter == '\0');
        let is_odd = letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
        odd += usize::from(is_odd || letter == '\u{fffd}');
    }
    zeros * 100 > all || odd * 10 > all * 3
}

/// Counts the characters that could not be read, and returns the line of the first too.
pub(crate) fn unread(text: &str) -> Option<(u32, u32)> {
    let first = text.find(char::REPLACEMENT_CHARACTER)?;
    let count = text.matches(char::REPLACEMENT_CHARACTER).count();
    let line = lines(text.as_bytes(), first).saturating_add(1);
    Some((u32::try_from(count).unwrap_or(u32::MAX), line))
}

/// Returns the text without a first line `sep=;`, which names the separator. Its line end stays, so that lines count
/// as in the file.
pub(crate) fn without_mark(text: &str) -> &str {
    match text.strip_prefix("sep=") {
        Some(rest) => rest.find(['\n', '\r']).map_or("", |end| &rest[end..]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_are_read() {
        for (text, refusal) in [
            ("", Refusal::Empty),
            ("\u{feff} \n", Refusal::Empty),
            ("PK\u{3}\u{4}\u{14}", Refusal::Workbook),
            ("%PDF-1.7\n", Refusal::Pdf),
            ("\n<!DOCTYPE html>\n<p>a, b", Refusal::WebPage),
            ("<html><table>", Refusal::WebPage),
            ("N\0a\0m\0e\0", Refusal::Binary),
            ("\u{fffd}\u{fffd}\u{1}\u{2}a", Refusal::Binary),
        ] {
            assert_eq!(checked(text), Err(refusal), "{text:?}");
        }
        assert_eq!(checked("\u{feff}a"), Ok("a"));
    }

    #[test]
    fn the_mark_of_the_separator_goes() {
        assert_eq!(without_mark("sep=;\na;b"), "\na;b");
        assert_eq!(without_mark("a;b"), "a;b");
    }
}
