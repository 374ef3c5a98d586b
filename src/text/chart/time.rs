//! The words of the chart over time.

use super::{Labels, people};
use crate::data::About;
use crate::domain::Day;
use crate::text;

/// Its name in the embed dialog.
pub const PART: &str = "When";

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "When they came",
    subtitle: "Commutations by date",
    heading: "Date",
    help: "Drag across the chart, or select one bar and then another, to choose dates.",
};

/// What it counts if it shows the total to date.
pub const SUBTITLE_TO_DATE: &str = "Commutations to date";

/// The legend of the switch between counts by day and the total to date.
pub const MEASURE: &str = "What the chart over time shows";

/// The choices of that switch.
pub const MEASURES: &[&str] = &["By day", TOTAL_TO_DATE];

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

/// What the takeaway tells of the days on which someone of the view got clemency.
#[derive(Clone, Copy, Debug)]
pub enum Told {
    /// There are no such days.
    NoOne,
    /// All came on one day.
    OneDay(Day, u32),
    /// The sum, up to the last of a number of days.
    Sum(u32, Day, usize),
    /// How many of all came in the final week in office.
    FinalWeek(u32, u32),
    /// A number of days, and the most on one day, which is `None` if several days have as many.
    Most(usize, u32, Option<Day>),
}

/// The takeaway.
#[must_use]
pub fn takeaway(about: &About, has_dates: bool, told: Told) -> String {
    let lead = if has_dates {
        "In the dates selected: "
    } else {
        ""
    };
    let words = match told {
        Told::NoOne => "no one.".to_owned(),
        Told::OneDay(day, count) => format!("{} on one day, {}.", people(count), text::day(day)),
        Told::Sum(sum, last, days) => {
            format!("{} by {}, over {days} days.", people(sum), text::day(last))
        }
        Told::FinalWeek(last, sum) => text::grantor::final_week(about, last, sum),
        Told::Most(days, most, day) => {
            let day = day.map(text::day);
            let most = text::most_on_a_day(most, day.as_deref());
            format!("{} on {days} days. {most}", about.acts)
        }
    };
    text::sentence_case(&format!("{lead}{words}"))
}
