//! Dates as the source prints them.

use crate::pattern::pattern;
use commutations::domain::Day;
use commutations::text::MONTHS;
use regex::Regex;
use std::sync::LazyLock;

/// A pattern for a date in words, for use in other patterns. Some dates have a period instead of the comma,
/// or neither.
pub(super) const DATE: &str = r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}[.,]? ?\d{4}";

static PARTS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?i)([a-z]+) (\d{1,2})[.,]? ?(\d{4})$"));
static FIRST: LazyLock<Regex> = LazyLock::new(|| pattern(DATE));

/// Reads a text that consists only of a date.
pub(super) fn read(text: &str) -> Option<Day> {
    let parts = PARTS.captures(text.trim())?;
    let is_named = |month: &str| month.eq_ignore_ascii_case(&parts[1]);
    let month = (1..).zip(MONTHS).find(|(_, month)| is_named(month))?.0;
    Day::from_ymd(parts[3].parse().ok()?, month, parts[2].parse().ok()?)
}

/// Returns the first date in a text, and the text without it.
pub(super) fn take(text: &str) -> Option<(Day, String)> {
    let found = FIRST.find(text)?;
    let rest = format!("{}{}", &text[..found.start()], &text[found.end()..]);
    Some((read(found.as_str())?, rest))
}

/// Reads a spreadsheet's serial date, which counts 1900-01-01 as day 1 and treats 1900 as a leap year.
pub(super) fn from_serial(text: &str) -> Option<Day> {
    const SERIAL_OF_EPOCH: i32 = 25_569;
    if text.len() != 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(Day::from_epoch_days(
        text.parse::<i32>().ok()? - SERIAL_OF_EPOCH,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_forms_are_read() {
        for text in [
            "May 4, 2006",
            "MAY 4, 2006",
            "May 4. 2006",
            "May 4,2006",
            "May 4 2006",
        ] {
            assert_eq!(read(text).unwrap().to_string(), "2006-05-04", "{text}");
        }
        assert_eq!(read("May 32, 2006"), None);
        assert_eq!(read("2006"), None);
    }

    #[test]
    fn a_serial_counts_days_from_1900() {
        assert_eq!(from_serial("42585").unwrap().to_string(), "2016-08-03");
        assert_eq!(from_serial("4258x"), None);
    }
}
