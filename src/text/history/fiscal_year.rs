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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fiscal_years_begin_in_july_until_1976_and_then_in_october() {
        assert_eq!(fiscal_dates(1900), "July 1899 to June 1900");
        assert_eq!(fiscal_dates(1976), "July 1975 to June 1976");
        assert_eq!(fiscal_dates(1977), "October 1976 to September 1977");
    }
}
