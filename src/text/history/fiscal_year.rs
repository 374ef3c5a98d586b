//! Fiscal years.

use crate::domain::FiscalYear;

/// Returns the months of fiscal year `year`: `July 1899 to June 1900`.
#[must_use]
pub fn fiscal_dates(year: u16) -> String {
    let (first, last) = if FiscalYear::begins_in_july(year) {
        ("July", "June")
    } else {
        ("October", "September")
    };
    format!("{first} {} to {last} {year}", year.saturating_sub(1))
}

/// Lists ascending years, those that follow each other as a range: `2017, 2019–2024`. A year may occur twice.
#[must_use]
pub fn years(years: &[u16]) -> String {
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    for &year in years {
        match ranges.last_mut() {
            Some((_, last)) if year <= last.saturating_add(1) => *last = year,
            _ => ranges.push((year, year)),
        }
    }
    let range = |(first, last): (u16, u16)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}–{last}"),
    };
    let ranges: Vec<String> = ranges.into_iter().map(range).collect();
    ranges.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_in_a_row_are_a_range() {
        assert_eq!(
            years(&[2017, 2019, 2020, 2021, 2021, 2022]),
            "2017, 2019–2022"
        );
        assert_eq!(years(&[2016, 2016]), "2016");
        assert_eq!(years(&[]), "");
    }

    #[test]
    fn fiscal_years_begin_in_july_until_1976_and_then_in_october() {
        assert_eq!(fiscal_dates(1900), "July 1899 to June 1900");
        assert_eq!(fiscal_dates(1976), "July 1975 to June 1976");
        assert_eq!(fiscal_dates(1977), "October 1976 to September 1977");
    }
}
