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

fn month_name(month: u32) -> &'static str {
    usize::try_from(month)
        .ok()
        .and_then(|month| MONTHS.get(month.wrapping_sub(1)))
        .copied()
        .unwrap_or("")
}

/// Formats a day for charts, chips and tables: `3 Aug 2016`.
#[must_use]
pub fn day(day: Day) -> String {
    let (year, month, date) = day.ymd();
    let name = month_name(month);
    format!("{date} {} {year}", name.get(..3).unwrap_or(name))
}

/// Formats a day for screen readers and prose: `3 August 2016`.
#[must_use]
pub fn day_long(day: Day) -> String {
    let (year, month, date) = day.ymd();
    format!("{date} {} {year}", month_name(month))
}

/// Formats a month given as `2019-01`: `January 2019`. Any other text is returned unchanged.
#[must_use]
pub fn month(year_and_month: &str) -> String {
    Day::parse_iso(&format!("{year_and_month}-01")).map_or_else(
        || year_and_month.to_owned(),
        |day| {
            let (year, month, _) = day.ymd();
            format!("{} {year}", month_name(month))
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_read_as_in_a_newspaper() {
        let third = Day::from_ymd(2016, 8, 3).unwrap();
        assert_eq!(day(third), "3 Aug 2016");
        assert_eq!(day_long(third), "3 August 2016");
        assert_eq!(month("2019-01"), "January 2019");
        assert_eq!(month("soon"), "soon");
    }
}
