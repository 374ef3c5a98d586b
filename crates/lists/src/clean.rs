//! What a cell holds besides what one sees.

use commutations::text::{is_formula, is_unseen};

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
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
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
    fn a_long_text_is_shortened_between_letters() {
        assert_eq!(shortened("äöü", 2), "äö…");
        assert_eq!(shortened("äöü", 3), "äöü");
    }
}
