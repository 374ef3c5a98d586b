//! Fiscal years.

use super::Figure;
use crate::domain::Day;

/// A fiscal year or, from 1945 on, if two presidents share the year, the part of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiscalYear {
    /// The key in addresses and scripts: `2016`, or `1945-truman` for a part.
    pub key: String,
    /// The year in which it ends.
    pub year: u16,
    /// The index in the list of presidents.
    pub president: usize,
    /// Commutations.
    pub commutations: Figure,
    /// Pardons.
    pub pardons: Figure,
    /// Remissions of fines, and respites; 0 for years in which the source no longer counts them.
    pub others: u32,
    /// Petitions received; `None` if no figure was found.
    pub received: Option<Figure>,
    /// A note on the figures, in one or two sentences; empty if there is none.
    pub note: String,
}

/// The last fiscal year that ran from July to June.
const LAST_FROM_JULY: u16 = 1976;

impl FiscalYear {
    /// Whether fiscal year `year` ran from July of the year before to June. Later ones run from October to
    /// September.
    #[must_use]
    pub const fn begins_in_july(year: u16) -> bool {
        year <= LAST_FROM_JULY
    }

    /// Whether it is only the part of one of the presidents who share the year.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.key.contains('-')
    }

    /// Returns the first and the last day of the whole year.
    #[must_use]
    pub fn days(&self) -> (Day, Day) {
        let year = i32::from(self.year);
        let (from, to) = if Self::begins_in_july(self.year) {
            (Day::from_ymd(year - 1, 7, 1), Day::from_ymd(year, 6, 30))
        } else {
            (Day::from_ymd(year - 1, 10, 1), Day::from_ymd(year, 9, 30))
        };
        let sound = |day: Option<Day>| day.unwrap_or(Day::from_epoch_days(0));
        (sound(from), sound(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Basis;

    fn days(year: u16) -> [String; 2] {
        let none = Figure {
            count: 0,
            basis: Basis::Table,
        };
        let year = FiscalYear {
            key: year.to_string(),
            year,
            president: 0,
            commutations: none,
            pardons: none,
            others: 0,
            received: None,
            note: String::new(),
        };
        let (from, to) = year.days();
        [from.to_string(), to.to_string()]
    }

    #[test]
    fn fiscal_years_begin_in_july_until_1976_and_then_in_october() {
        assert_eq!(days(1900), ["1899-07-01", "1900-06-30"]);
        assert_eq!(days(1976), ["1975-07-01", "1976-06-30"]);
        assert_eq!(days(1977), ["1976-10-01", "1977-09-30"]);
    }
}
