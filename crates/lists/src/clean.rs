//! What a cell holds besides what one sees.

use std::borrow::Cow;

/// Appends `cell` to `text` without what cannot be seen: control characters and those that turn the direction of
/// the text are left out, and each run of blanks becomes one space. Returns whether a character other than a blank
/// was left out.
///
/// An apostrophe before what a spreadsheet would take for a formula goes, since exports of this page put it there.
pub(crate) fn append(text: &mut String, cell: &str) -> bool {
    if is_plain(cell) {
        text.push_str(cell);
        return false;
    }
    let mut was_cleaned = false;
    let mut blank = false;
    let start = text.len();
    for letter in without_guard(cell).chars() {
        if letter.is_whitespace() {
            blank = true;
        } else if letter.is_control() || is_unseen(letter) {
            was_cleaned = true;
        } else {
            if blank && text.len() > start {
                text.push(' ');
            }
            blank = false;
            text.push(letter);
        }
    }
    was_cleaned
}

/// Whether a cell stays as it is, as most do.
fn is_plain(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    let is_seen = |byte: &u8| (b' '..0x7f).contains(byte);
    bytes.iter().all(is_seen)
        && !bytes.windows(2).any(|pair| pair == b"  ")
        && !matches!(bytes.first(), Some(b' ' | b'\''))
        && bytes.last() != Some(&b' ')
}

fn without_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start().starts_with(FORMULA) => rest,
        _ => cell,
    }
}

/// What a formula begins with.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a character is not seen but changes how a text is seen or found.
const fn is_unseen(letter: char) -> bool {
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

/// Returns `cell` safe to be opened in a spreadsheet: what begins like a formula gets an apostrophe in front, the
/// rule of the page's own exports.
pub(crate) fn disarmed(cell: &str) -> Cow<'_, str> {
    let seen = cell.trim_start_matches(|letter: char| letter.is_whitespace() || is_unseen(letter));
    if seen.starts_with(FORMULA) || cell.starts_with(['\t', '\r', '\n']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Returns the beginning of a text, with an ellipsis if there is more.
pub(crate) fn shortened(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cell: &str) -> (String, bool) {
        let mut text = String::from("before");
        let was_cleaned = append(&mut text, cell);
        (text.split_off(6), was_cleaned)
    }

    #[test]
    fn blanks_are_one_space_and_nothing_unseen_stays() {
        for (cell, clean, was_cleaned) in [
            ("  Ana\u{a0}\n\tCole ", "Ana Cole", false),
            ("Ana\u{202e}eloC\u{0}\u{7}", "AnaeloC", true),
            ("\u{feff}", "", true),
            ("<b>&amp;</b>", "<b>&amp;</b>", false),
            ("=1+1", "=1+1", false),
            ("'=1+1", "=1+1", false),
            ("'tis", "'tis", false),
            ("👩\u{200d}👧", "👩\u{200d}👧", false),
        ] {
            assert_eq!(of(cell), (clean.to_owned(), was_cleaned), "{cell}");
        }
    }

    #[test]
    fn formulas_are_disarmed() {
        for cell in ["=1", "+1", "-1", "@a", "＝1", " =1", "\tx", "\u{200b}=1"] {
            assert_eq!(disarmed(cell), format!("'{cell}"));
        }
        assert_eq!(disarmed("Ana Cole"), "Ana Cole");
    }

    #[test]
    fn a_long_text_is_shortened_between_letters() {
        assert_eq!(shortened("äöü", 2), "äö…");
        assert_eq!(shortened("äöü", 3), "äöü");
    }
}
