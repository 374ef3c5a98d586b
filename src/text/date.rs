//! Dates in words.

use crate::domain::Day;
use crate::query::{Period, Unit};

/// The names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The names of months beside a day, as the Associated Press abbreviates them.
const SHORT_MONTHS: [&str; 12] = [
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
    "Dec.",
];

fn name(names: [&'static str; 12], month: u32) -> &'static str {
    usize::try_from(month)
        .ok()
        .and_then(|month| names.get(month.wrapping_sub(1)))
        .copied()
        .unwrap_or("")
}

/// Formats a day as in AP style: `Aug. 3, 2016`.
#[must_use]
pub fn day(day: Day) -> String {
    let (year, month, date) = day.ymd();
    format!("{} {date}, {year}", name(SHORT_MONTHS, month))
}

/// Formats a range of days: `Aug. 3, 2016, to Jan. 19, 2017`.
#[must_use]
pub fn days(from: Day, to: Day) -> String {
    format!("{}, to {}", day(from), day(to))
}

/// Formats a month given as `2019-01`: `January 2019`. Any other text is returned unchanged.
#[must_use]
pub fn month(year_and_month: &str) -> String {
    Day::parse_iso(&format!("{year_and_month}-01")).map_or_else(
        || year_and_month.to_owned(),
        |day| {
            let (year, month, _) = day.ymd();
            format!("{} {year}", name(MONTHS, month))
        },
    )
}

/// Formats a period: `Aug. 3, 2016`, `August 2016`, `July–September 2016` or `2016`.
#[must_use]
pub fn period(own: Period) -> String {
    let (year, first, _) = own.from.ymd();
    let (_, last, _) = own.to.ymd();
    match own.unit() {
        Unit::Day => day(own.from),
        Unit::Month => format!("{} {year}", name(MONTHS, first)),
        Unit::Quarter => format!("{}–{} {year}", name(MONTHS, first), name(MONTHS, last)),
        Unit::Year => year.to_string(),
    }
}

/// Formats when something happened: `on Aug. 3, 2016`, `in August 2016`.
#[must_use]
pub fn when(own: Period) -> String {
    format!("{} {}", preposition(own.unit()), period(own))
}

/// What comes before a day, or before a longer period.
pub(super) const fn preposition(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "on",
        Unit::Month | Unit::Quarter | Unit::Year => "in",
    }
}

/// Formats up to when something is counted: `by Aug. 3, 2016`, `by the end of September 2016`.
#[must_use]
pub fn by_when(own: Period) -> String {
    match own.unit() {
        Unit::Day => format!("by {}", day(own.from)),
        Unit::Year => format!("by the end of {}", period(own)),
        Unit::Month | Unit::Quarter => {
            format!("by the end of {}", period(Unit::Month.period(own.to)))
        }
    }
}

/// The name of a length: `month`.
#[must_use]
pub const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "day",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_reads_as_its_length() {
        let third = Day::from_ymd(2016, 8, 3).unwrap();
        let of = |unit: Unit| {
            let own = unit.period(third);
            [when(own), by_when(own)].join("; ")
        };
        assert_eq!(of(Unit::Day), "on Aug. 3, 2016; by Aug. 3, 2016");
        assert_eq!(of(Unit::Month), "in August 2016; by the end of August 2016");
        assert_eq!(
            of(Unit::Quarter),
            "in July–September 2016; by the end of September 2016"
        );
        assert_eq!(of(Unit::Year), "in 2016; by the end of 2016");
    }

    #[test]
    fn days_and_months_read_as_in_a_newspaper() {
        let third = Day::from_ymd(2016, 8, 3).unwrap();
        assert_eq!(day(third), "Aug. 3, 2016");
        let last = Day::from_ymd(2017, 1, 19).unwrap();
        assert_eq!(days(third, last), "Aug. 3, 2016, to Jan. 19, 2017");
        assert_eq!(month("2019-01"), "January 2019");
        assert_eq!(month("soon"), "soon");
    }

    #[test]
    fn months_are_abbreviated_as_in_ap_style() {
        let first = |month| day(Day::from_ymd(2016, month, 1).unwrap());
        for (month, long) in (1..).zip(MONTHS) {
            let words = first(month);
            // AP spells out March to July, which are the months of five letters or fewer.
            let expected = match long.len() {
                ..=5 => long.to_owned(),
                _ if long == "September" => "Sept.".to_owned(),
                _ => format!("{}.", &long[..3]),
            };
            assert_eq!(words, format!("{expected} 1, 2016"));
        }
    }
}
