//! When a fiscal year begins.

use crate::domain::Day;

/// The last fiscal year that ran from July to June.
const LAST_FROM_JULY: u16 = 1976;

/// Whether fiscal year `year` ran from July of the year before to June; later ones run from October
/// to September.
#[must_use]
pub const fn begins_in_july(year: u16) -> bool {
    year <= LAST_FROM_JULY
}

/// The first day of fiscal year `year`.
#[must_use]
pub fn first_day(year: u16) -> Option<Day> {
    let month = if begins_in_july(year) { 7 } else { 10 };
    Day::from_ymd(i32::from(year) - 1, month, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fiscal_years_begin_in_july_up_to_1976_and_in_october_since() {
        let day = |year| first_day(year).map(|day| day.to_string());
        assert_eq!(day(1900).as_deref(), Some("1899-07-01"));
        assert_eq!(day(1976).as_deref(), Some("1975-07-01"));
        assert_eq!(day(1977).as_deref(), Some("1976-10-01"));
        assert_eq!(first_day(0), None);
    }
}
