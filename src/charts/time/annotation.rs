//! Events outside the records.

use crate::domain::Day;

/// An event that the time chart marks.
pub(super) struct Event {
    pub(super) day: fn() -> Option<Day>,
    /// The lines of the label, above the day.
    pub(super) lines: [&'static str; 2],
}

/// The Department of Justice announced its clemency initiative on April 23, 2014, in an announcement by Deputy
/// Attorney General Cole.
pub(super) const INITIATIVE: Event = Event {
    day: || Day::from_ymd(2014, 4, 23),
    lines: ["Clemency initiative", "announced"],
};

/// The last day of the presidency, which ended at noon.
pub(super) fn presidency_end() -> Option<Day> {
    Day::from_ymd(2017, 1, 20)
}

/// The day in the news report that this graphic accompanies; it is labeled whenever it has a bar.
pub(super) fn report_day() -> Option<Day> {
    Day::from_ymd(2016, 8, 3)
}
