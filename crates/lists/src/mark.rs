//! Days to mark in a chart, as people type them.

use crate::date;
use commutations::domain::Day;

/// The most words of a date: `Nov. 3, 2020`.
const MOST_WORDS: usize = 3;

/// Returns the day with which a line begins, in any form that can be read in one way only, and what follows it;
/// `None` unless there are both.
#[must_use]
pub fn marked_day(line: &str) -> Option<(Day, String)> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let day = |count: usize| {
        let day = date::read(&words.get(..count)?.join(" ")).ok()?;
        Some((day.day(None).ok()??, words.get(count..)?.join(" ")))
    };
    let found = (1..=MOST_WORDS).rev().find_map(day);
    found.filter(|(_, words)| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_with_a_day_in_any_clear_form() {
        for line in [
            "2020-11-03 Election day",
            "Nov. 3, 2020 Election day",
            "3 November 2020 Election day",
            "  November 3, 2020   Election  day ",
        ] {
            let day = Day::from_ymd(2020, 11, 3).unwrap();
            assert_eq!(
                marked_day(line),
                Some((day, "Election day".to_owned())),
                "{line}"
            );
        }
        assert_eq!(
            marked_day("11/23/2020 Dinner").map(|own| own.0),
            Day::from_ymd(2020, 11, 23)
        );
        for line in [
            "11/3/2020 Election day",
            "Election day",
            "2020-11-03",
            "",
            "11/3/20 Vote",
        ] {
            assert_eq!(marked_day(line), None, "{line}");
        }
    }
}
