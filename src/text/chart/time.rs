//! The words of the chart over time.

use super::{people, people_told};
use crate::data::About;
use crate::query::{Period, Unit};
use crate::text;

/// Its name in the embed dialog.
pub const PART: &str = "When";

/// Its title.
pub const TITLE: &str = "When they came";

/// How to select in it.
pub const HELP: &str =
    "Drag across the chart, or select one bar and then another, to choose dates.";

/// What it counts, by the length of its periods.
#[must_use]
pub fn subtitle(about: &About, unit: Unit) -> String {
    let by = match unit {
        Unit::Day => "date",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
    };
    format!("{} by {by}", text::sentence_case(&about.acts))
}

/// The heading of the column of periods.
#[must_use]
pub const fn heading(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "Date",
        Unit::Month => "Month",
        Unit::Quarter => "Quarter",
        Unit::Year => "Year",
    }
}

/// What it counts if it shows the total to date.
#[must_use]
pub fn subtitle_to_date(about: &About) -> String {
    format!("{} to date", text::sentence_case(&about.acts))
}

/// The legend of the switch between counts by day and the total to date.
pub const MEASURE: &str = "What the chart over time shows";

/// The choices of that switch.
#[must_use]
pub const fn measures(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Day => &["By day", TOTAL_TO_DATE],
        Unit::Month => &["By month", TOTAL_TO_DATE],
        Unit::Quarter => &["By quarter", TOTAL_TO_DATE],
        Unit::Year => &["By year", TOTAL_TO_DATE],
    }
}

/// The heading of a column of totals to date.
pub const TOTAL_TO_DATE: &str = "Total to date";

/// Those serving life, in the legend of the total to date.
pub const OF_THEM_LIFE: &str = "of them, serving life";

/// The total to date in the label of a bar.
#[must_use]
pub fn people_to_date(sum: u32) -> String {
    format!("{} to date", people(sum))
}

/// The total to date in a tooltip.
#[must_use]
pub fn to_date(sum: u32) -> String {
    format!("{} to date", text::count(sum))
}

/// The label of the highest bar: `325 on Jan. 17, 2017`, `2,113 in July–September 2016`; of a total to date: `1,716 by
/// Jan. 19, 2017`.
#[must_use]
pub fn peak(people: u32, own: Period, running: bool) -> String {
    let when = if running {
        text::by_when(own)
    } else {
        text::when(own)
    };
    format!("{} {when}", text::count(people))
}

/// What the takeaway tells of the days, or the longer periods, in which someone of the view got clemency.
#[derive(Clone, Copy, Debug)]
pub enum Told {
    /// There are none.
    NoOne,
    /// All came in one.
    One(Period, u32),
    /// The sum, up to the last of a number of them.
    Sum(u32, Period, usize),
    /// How many of all came in the final week in office.
    FinalWeek(u32, u32),
    /// The sum of a number of them, and the most in one, which is `None` if several have as many.
    Most(u32, usize, u32, Option<Period>),
}

/// The takeaway of a chart by `unit`.
#[must_use]
pub fn takeaway(about: &About, has_dates: bool, unit: Unit, told: Told) -> String {
    let (on, one) = match unit {
        Unit::Day => ("on", "day"),
        Unit::Month | Unit::Quarter | Unit::Year => ("in", text::unit(unit)),
    };
    let many = |number: usize| {
        let ones = if unit == Unit::Day { "date" } else { one };
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        text::told(number, ones, &format!("{ones}s"))
    };
    let words = match told {
        Told::NoOne if has_dates => {
            return "No one in this view got clemency in the dates selected.".to_owned();
        }
        Told::NoOne => "no one.".to_owned(),
        Told::One(own, count) => {
            format!(
                "{} {on} one {one}, {}.",
                people_told(count),
                text::period(own)
            )
        }
        Told::Sum(sum, last, number) => {
            format!(
                "{} {}, {on} {}.",
                people_told(sum),
                text::by_when(last),
                many(number)
            )
        }
        Told::FinalWeek(last, sum) => text::grantor::final_week(about, last, sum),
        Told::Most(sum, number, most, own) => {
            let most = text::most_in_a_period(most, unit, own);
            format!("{} {on} {}. {most}", people_told(sum), many(number))
        }
    };
    text::sentence_case(&words)
}
