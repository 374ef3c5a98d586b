//! Events outside the records.

use crate::domain::Day;

/// An event that the time chart marks.
pub(super) struct Event {
    pub(super) day: fn() -> Option<Day>,
    /// The lines of the label.
    pub(super) lines: [&'static str; 3],
}

/// The Department of Justice announced its clemency initiative on 23 April 2014, in an announcement by Deputy
/// Attorney General Cole.
pub(super) const INITIATIVE: Event = Event {
    day: || Day::from_ymd(2014, 4, 23),
    lines: ["Clemency initiative", "announced", "23 Apr 2014"],
};
