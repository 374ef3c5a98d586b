//! The words of the chart of time served.

use super::{Labels, of_matching, of_whole, people_told};
use crate::query::{ServedBin, ServedSet};
use crate::text;

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "Years from sentencing to clemency",
    subtitle: "People by time from first sentence to grant",
    heading: "Time served",
    help: "How long people had served, as far as the records tell: custody before the sentence is not in them. \
        Select bars, one or several, or drag across them.",
};

/// The title of the axis.
pub const AXIS: &str = "Years";

/// The label of the median of times served.
#[must_use]
pub fn median(months: u16) -> String {
    format!("Median: {}", text::term(months))
}

/// How many of the `all` people whom the other filters leave of `everyone` had served the selected times.
#[must_use]
pub fn chosen(chosen: u32, all: u32, everyone: u32, times: ServedSet) -> String {
    let times = self::times(times);
    if (chosen, all) == (0, 1) {
        return format!("The one person who otherwise matches did not get clemency {times}.");
    }
    format!(
        "{} got clemency {times}.",
        of_matching(chosen, all, everyone)
    )
}

/// Names the selected times: `10–14 years after sentencing or at a time after sentencing that is not stated`.
fn times(selected: ServedSet) -> String {
    let mut times = text::year_runs(selected.iter().filter_map(ServedBin::years));
    if let Some(last) = times.last_mut() {
        last.push_str(" after sentencing");
    }
    if selected.contains(ServedBin::UNKNOWN) {
        times.push("at a time after sentencing that is not stated".to_owned());
    }
    text::list_or(&times)
}

/// What is said of those of `all` people whose sentences have no days.
#[must_use]
pub fn no_day(people: u32, all: u32) -> String {
    format!(
        "{}: no sentencing date before the grant is stated.",
        of_whole(people, all)
    )
}

/// When the only person got clemency.
#[must_use]
pub fn only(months: u16) -> String {
    format!(
        "One person got clemency {} after sentencing.",
        text::term(months)
    )
}

/// The median wait of `all` people, and how many waited `years` or more.
#[must_use]
pub fn half(all: u32, months: u16, long: u32, years: u32) -> String {
    let rest = match long {
        0 => format!("no one waited {years} years or more"),
        long => format!("{} waited {years} years or more", text::spelled(long)),
    };
    format!(
        "Half of {} waited {} or more from sentencing to clemency; {rest}.",
        people_told(all),
        text::term(months)
    )
}
