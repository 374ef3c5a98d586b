//! Periods: a day, a month or a year.

use crate::domain::Day;

/// A period that a report names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A day.
    Day(Day),
    /// A month: the year and the month, from 1 to 12.
    Month(i32, u32),
    /// A year.
    Year(i32),
}

impl Period {
    /// Parses `2016-12-01`, `2016-12` or `2016`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let first = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        let day = Day::parse_iso(&first)?;
        let (year, month, _) = day.ymd();
        Some(match text.len() {
            4 => Self::Year(year),
            7 => Self::Month(year, month),
            _ => Self::Day(day),
        })
    }

    /// Returns the first day of the period, and the first day after it.
    #[must_use]
    pub fn bounds(self) -> (Day, Day) {
        let day = |year, month| Day::from_ymd(year, month, 1);
        let (first, next) = match self {
            Self::Day(own) => (Some(own), None),
            Self::Month(year, 12) => (day(year, 12), day(year + 1, 1)),
            Self::Month(year, month) => (day(year, month), day(year, month + 1)),
            Self::Year(year) => (day(year, 1), day(year + 1, 1)),
        };
        // A day ends with the next day. So does the last period of the calendar, which ends with the year
        // 9999.
        let first = first.unwrap_or(Day::from_epoch_days(0));
        let next = next.unwrap_or(Day::from_epoch_days(first.epoch_days().saturating_add(1)));
        (first, next)
    }
}
