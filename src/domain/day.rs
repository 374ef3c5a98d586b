//! Calendar days.

use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A day of the Gregorian calendar, stored as days since 1970-01-01 so that it can be used on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// Days from 0001-01-01 (day 1 of the Common Era) to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

impl Day {
    /// Returns the day `day` of `month` (1–12) in `year`; `None` if there is no such day in the years 1 to
    /// 9999.
    #[must_use]
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day)
            .map(|date| Self(date.num_days_from_ce() - EPOCH_FROM_CE))
    }

    /// Parses `YYYY-MM-DD`; any other form gives `None`.
    #[must_use]
    pub fn parse_iso(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(index, byte)| match index {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return None;
        }
        Self::from_ymd(
            text[..4].parse().ok()?,
            text[5..7].parse().ok()?,
            text[8..].parse().ok()?,
        )
    }

    /// Returns the day that is `days` after 1970-01-01, or before it if negative.
    #[must_use]
    pub const fn from_epoch_days(days: i32) -> Self {
        Self(days)
    }

    /// Returns the days since 1970-01-01.
    #[must_use]
    pub const fn epoch_days(self) -> i32 {
        self.0
    }

    /// Returns the same day of the month `months` after, or before if negative; or the last day of that month if it is
    /// shorter.
    #[must_use]
    pub fn months_after(self, months: i32) -> Option<Self> {
        let (year, month, day) = self.ymd();
        let sum = year * 12 + i32::try_from(month).ok()? - 1 + months;
        let month = u32::try_from(sum.rem_euclid(12) + 1).ok()?;
        let mut days = (1..=day).rev();
        days.find_map(|day| Self::from_ymd(sum.div_euclid(12), month, day))
    }

    /// Returns the day `days` before.
    #[must_use]
    pub const fn days_before(self, days: i32) -> Self {
        Self(self.0.saturating_sub(days))
    }

    /// Returns the year, the month (1–12) and the day of the month.
    #[must_use]
    pub fn ymd(self) -> (i32, u32, u32) {
        NaiveDate::from_num_days_from_ce_opt(self.0.saturating_add(EPOCH_FROM_CE))
            .map_or((0, 0, 0), |date| (date.year(), date.month(), date.day()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_epoch_is_day_zero_and_leap_days_exist_only_in_leap_years() {
        assert_eq!(Day::parse_iso("1970-01-01").unwrap().epoch_days(), 0);
        assert_eq!(Day::parse_iso("2016-02-29").unwrap().ymd(), (2016, 2, 29));
        assert_eq!(Day::parse_iso("2015-02-29"), None);
        assert_eq!(
            Day::parse_iso("2016-08-03").unwrap().to_string(),
            "2016-08-03"
        );
    }

    #[test]
    fn months_keep_the_day_if_they_have_it() {
        for (day, months, then) in [
            ("2016-08-03", 240, "2036-08-03"),
            ("2016-01-31", 1, "2016-02-29"),
            ("2017-01-20", -6, "2016-07-20"),
            ("2016-12-31", 2, "2017-02-28"),
        ] {
            let after = Day::parse_iso(day).unwrap().months_after(months);
            assert_eq!(after, Day::parse_iso(then), "{day} {months}");
        }
    }

    #[test]
    fn only_the_iso_form_is_read() {
        for text in [
            "",
            "2016-8-3",
            "2016/08/03",
            "2016-08-03T00",
            "٢٠١٦-٠٨-٠٣",
            "0000-01-01",
            "+016-08-03",
        ] {
            assert_eq!(Day::parse_iso(text), None, "{text}");
        }
    }
}
