//! The presidency and the report that the records are read with.

use super::Day;

/// The end of Barack Obama's presidency, at noon of this day.
#[must_use]
pub fn office_end() -> Option<Day> {
    Day::from_ymd(2017, 1, 20)
}

/// The day in the news report that this graphic accompanies.
#[must_use]
pub fn report_day() -> Option<Day> {
    Day::from_ymd(2016, 8, 3)
}
