//! Days as lists write them.

use commutations::domain::Day;
use proptest::prelude::*;

/// Any day that lists can have.
pub fn days() -> impl Strategy<Value = Day> {
    (-30_000_i32..40_000).prop_map(Day::from_epoch_days)
}

/// A day as lists write it: `August 3, 2016`.
pub fn long(day: Day) -> String {
    let (year, month, date) = day.ymd();
    let month = commutations::text::MONTHS[month as usize - 1];
    format!("{month} {date}, {year}")
}
