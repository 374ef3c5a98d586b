//! The fiscal years that a president's totals cover.

use crate::error::Fault;
use crate::pattern::pattern;
use commutations::domain::Day;
use commutations::text;
use regex::Regex;
use std::sync::LazyLock;

/// The range of fiscal years that totals cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Coverage {
    pub first: u16,
    pub last: u16,
    /// Whether earlier years in office are missing.
    pub is_late: bool,
    /// The last day counted, if the last year has not ended.
    pub as_of: Option<Day>,
}

static YEARS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^FY(\d{4})-FY(\d{4})(?:( only \(Jul 1899-Jun 1901\))|, DOJ grants page as seen (\d{4}-\d{2}-\d{2}))?$",
    )
});

/// Reads a cell of the column `coverage`.
pub(super) fn read(text: &str) -> Result<Coverage, Fault> {
    let unknown = || Fault::new("unknown coverage", text);
    let found = YEARS.captures(text).ok_or_else(unknown)?;
    let year = |group: usize| found[group].parse().map_err(|_| unknown());
    let as_of = match found.get(4) {
        Some(day) => Some(Day::parse_iso(day.as_str()).ok_or_else(unknown)?),
        None => None,
    };
    Ok(Coverage {
        first: year(1)?,
        last: year(2)?,
        is_late: found.get(3).is_some(),
        as_of,
    })
}

impl Coverage {
    /// The range in words, as part of a sentence.
    pub(super) fn words(self) -> String {
        let Self { first, last, .. } = self;
        let years = format!("fiscal years {first}–{last}");
        match self.as_of {
            Some(day) => format!("{years}, up to {}", text::day(day)),
            None if self.is_late => format!("{years} alone"),
            None => years,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_put_into_words() {
        for (text, words) in [
            ("FY1902-FY1909", "fiscal years 1902–1909"),
            (
                "FY1900-FY1901 only (Jul 1899-Jun 1901)",
                "fiscal years 1900–1901 alone",
            ),
            (
                "FY2025-FY2026, DOJ grants page as seen 2026-09-23",
                "fiscal years 2025–2026, up to Sept. 23, 2026",
            ),
        ] {
            assert_eq!(read(text).unwrap().words(), words);
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "1902-1909",
            "FY1902-FY1909 or so",
            "FY2025-FY2026, DOJ grants page as seen 2026-13-01",
        ] {
            assert_eq!(read(text).unwrap_err().text, text);
        }
    }
}
