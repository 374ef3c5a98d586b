//! Cells of CSV files.

use std::borrow::Cow;

/// What begins a formula in some spreadsheet.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a letter is not seen but changes how a text is seen or found. Blanks are seen, and joiners make one letter of
/// several.
#[must_use]
pub const fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Formats a cell so that every program reads it as this text: quoted if it contains anything that could be read as a
/// separator or a note, and with an apostrophe in front if it begins like a formula, as OWASP recommends against CSV
/// injection.
#[must_use]
pub fn csv_cell(text: &str) -> String {
    let cell = match is_formula(text) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    };
    if cell.contains([',', ';', '"', '#', '\'', '\r', '\n', '\t']) || cell.trim() != cell {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.into_owned()
    }
}

/// Whether a spreadsheet would take `text` for a formula. Leading blanks and invisible letters are passed over, since
/// some programs drop them.
#[must_use]
pub fn is_formula(text: &str) -> bool {
    let is_passed_over = |letter: char| {
        letter.is_whitespace() || is_unseen(letter) || matches!(letter, '\u{200c}' | '\u{200d}')
    };
    text.trim_start_matches(is_passed_over).starts_with(FORMULA)
        || text.starts_with(['\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_found_behind_what_is_not_seen() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "\tx",
            "\rx",
            "\nx",
            " =1",
            "\u{feff}=1",
            "\u{a0}+1",
            "\u{202e}=1",
            "\u{2066} \u{ad}@a",
            "=",
        ] {
            assert!(is_formula(cell), "{cell}");
        }
    }

    #[test]
    fn all_other_cells_are_no_formulas() {
        for cell in [
            "",
            "Ana Cole",
            "2016-08-03",
            "a=b",
            "O'Neil",
            "'=1",
            " x",
            "# Title",
        ] {
            assert!(!is_formula(cell), "{cell}");
        }
    }

    #[test]
    fn cells_are_quoted_if_necessary() {
        for (cell, written) in [
            ("Ana Cole", "Ana Cole"),
            ("", ""),
            ("Cole, Ana", "\"Cole, Ana\""),
            ("Ana \"A\" Cole", "\"Ana \"\"A\"\" Cole\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("#1", "\"#1\""),
            ("crack;powder", "\"crack;powder\""),
            (" x", "\" x\""),
            ("=1", "\"'=1\""),
        ] {
            assert_eq!(csv_cell(cell), written);
        }
    }
}
