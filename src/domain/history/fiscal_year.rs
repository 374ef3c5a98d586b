//! A fiscal year, or a president's part of one.

use super::Figure;
use crate::domain::Day;

/// A fiscal year, or from 1945 on, where two presidents share one, the part of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiscalYear {
    /// The name in addresses and scripts: `2016`, or `1945-truman` where the year is split.
    pub key: String,
    /// The year in which it ends.
    pub year: u16,
    /// The place of the president in the list of presidents.
    pub president: usize,
    /// Sentences cut short.
    pub commutations: Figure,
    /// Pardons.
    pub pardons: Figure,
    /// Remissions of fines, and respites; 0 where the source has no such column any more.
    pub others: u32,
    /// Petitions received; `None` where no figure was found.
    pub received: Option<Figure>,
    /// What has to be known to read the figures, in a sentence or two; empty where nothing.
    pub note: String,
}

/// The last fiscal year that ended on 30 June; all since then have ended on 30 September.
const LAST_TO_JUNE: u16 = 1976;

impl FiscalYear {
    /// The first and the last day of the whole year: July to June up to 1976, October to September
    /// since then.
    #[must_use]
    pub fn days(&self) -> (Day, Day) {
        let year = i32::from(self.year);
        let (from, to) = if self.year <= LAST_TO_JUNE {
            (Day::from_ymd(year - 1, 7, 1), Day::from_ymd(year, 6, 30))
        } else {
            (Day::from_ymd(year - 1, 10, 1), Day::from_ymd(year, 9, 30))
        };
        let sound = |day: Option<Day>| day.unwrap_or(Day::from_epoch_days(0));
        (sound(from), sound(to))
    }
}
