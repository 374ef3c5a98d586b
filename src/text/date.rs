//! Dates in words.

use crate::domain::Day;

const MONTHS: [&str; 12] = [
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

/// Formats a day for charts, chips and tables: `Aug. 3, 2016`.
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

/// Formats a day for screen readers and prose: `August 3, 2016`.
#[must_use]
pub fn day_long(day: Day) -> String {
    let (year, month, date) = day.ymd();
    format!("{} {date}, {year}", name(MONTHS, month))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_read_as_in_a_newspaper() {
        let third = Day::from_ymd(2016, 8, 3).unwrap();
        assert_eq!(day(third), "Aug. 3, 2016");
        assert_eq!(day_long(third), "August 3, 2016");
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
