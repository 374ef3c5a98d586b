//! The chart over time in words.

use crate::charts::words::{people, tally};
use crate::domain::Day;
use crate::query::{DateRange, Tally};
use crate::text;

pub(super) fn batch_label(day: Day, view: Tally, all: Tally, running: Option<u32>) -> String {
    let mut parts = tally(view, all);
    if let Some(sum) = running {
        parts.push(format!("{} up to this day", people(sum)));
    }
    format!("{}: {}", text::day_long(day), parts.join(", "))
}

pub(super) fn batch_tip(day: Day, view: Tally, all: Tally, running: Option<u32>) -> Vec<String> {
    let mut lines = vec![text::day(day)];
    lines.extend(tally(view, all));
    if let Some(sum) = running {
        lines.push(format!("{} up to this day", text::count(sum)));
    }
    lines
}

/// The sentence beside the chart over time, on the dates selected.
#[must_use]
pub fn time_takeaway(batches: &[Day], view: &[Tally], dates: DateRange, running: bool) -> String {
    let days: Vec<(Day, u32)> = batches
        .iter()
        .zip(view)
        .map(|(day, tally)| (*day, tally.people))
        .filter(|(day, people)| *people > 0 && dates.contains(*day))
        .collect();
    let sum: u32 = days.iter().map(|(_, people)| people).sum();
    let where_from = if dates.is_open() {
        ""
    } else {
        "In the dates selected: "
    };
    let words = match days.as_slice() {
        [] => "no grant.".to_owned(),
        [(day, count)] => format!("{} on one day, {}.", people(*count), text::day(*day)),
        [.., (last, _)] if running => format!(
            "{} by {}, over {} days.",
            people(sum),
            text::day(*last),
            days.len()
        ),
        _ => format!("grants on {} days. {}", days.len(), largest(&days)),
    };
    text::sentence_case(&format!("{where_from}{words}"))
}

fn largest(days: &[(Day, u32)]) -> String {
    days.iter()
        .max_by_key(|(day, people)| (*people, *day))
        .map_or_else(String::new, |(day, most)| {
            format!("The largest: {} on {}.", people(*most), text::day(*day))
        })
}
