//! The words of the chart over time.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Switch};
use crate::charts::count_axis::Highest;
use crate::charts::phrases::{people, tally};
use crate::charts::time::annotation::presidency;
use crate::charts::time::controls::dates;
use crate::charts::words::{MarkLayout, Swatch, Words, ghost, legend, people_legend};
use crate::domain::Day;
use crate::query::{DateRange, Dimension, Tally};
use crate::state::{Action, Msg, final_week};
use crate::text;

/// The least share of people in the final week that is worth telling: one in this many.
const LEAST_SHARE: u32 = 5;

pub(super) fn batch_label(day: Day, view: Tally, all: Tally, running: Option<u32>) -> String {
    let mut parts = tally(view, all);
    if let Some(sum) = running {
        parts.push(format!("{} to date", people(sum)));
    }
    format!("{}: {}", text::day_long(day), parts.join(", "))
}

pub(super) fn batch_tip(day: Day, view: Tally, all: Tally, running: Option<u32>) -> Vec<String> {
    let mut lines = vec![text::day(day)];
    lines.extend(tally(view, all));
    if let Some(sum) = running {
        lines.push(format!("{} to date", text::count(sum)));
    }
    lines
}

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let view = context.view;
    let (batches, tallies) = (&context.columns.batches, &context.outcome.by_batch);
    Words {
        title: "When they came".into(),
        subtitle: if view.charts.running {
            "Commutations to date"
        } else {
            "Commutations by date"
        }
        .into(),
        heading: "Date",
        takeaway: takeaway(
            (batches, tallies),
            view.filter.dates,
            view.charts.running,
            presidency(context).and_then(|(_, end)| final_week(batches, end)),
        ),
        help: "Drag across the chart, or select one bar and then another, to choose dates.",
        layout: MarkLayout::Horizontal,
        legend: swatches(context),
        switches: vec![Switch {
            legend: "What the chart over time shows",
            name: "time-measure",
            words: &["By day", "Total to date"],
            on: usize::from(view.charts.running),
            choose: Choose::new(|on| Msg::Do(Action::ShowRunning(*on == 1))),
        }],
        controls: vec![dates(context)],
        ..Words::default()
    }
}

fn swatches(context: &Context<'_>) -> Vec<Swatch> {
    let is_selected = !context.view.filter.dates.is_open();
    if !context.view.charts.running {
        let highest = Highest::of(&context.outcome.by_batch, &context.all.by_batch);
        return people_legend(context, Dimension::Date, is_selected, highest);
    }
    let own = [
        Swatch::new("key total", "everyone"),
        Swatch::new("key life", "of them, serving life"),
    ];
    legend(
        &own,
        ghost(context.is_partial(Dimension::Date), Highest::default()),
        is_selected,
    )
}

/// The takeaway beside the chart over time, on the selected dates.
fn takeaway(
    (batches, view): (&[Day], &[Tally]),
    dates: DateRange,
    running: bool,
    week: Option<DateRange>,
) -> String {
    let days: Vec<(Day, u32)> = batches
        .iter()
        .zip(view)
        .map(|(day, tally)| (*day, tally.people))
        .filter(|(day, people)| *people > 0 && dates.contains(*day))
        .collect();
    let sum: u32 = days.iter().map(|(_, people)| people).sum();
    let in_week = |(day, _): &&(Day, u32)| week.is_some_and(|week| week.contains(*day));
    let last: u32 = days.iter().filter(in_week).map(|(_, people)| people).sum();
    let where_from = if dates.is_open() {
        ""
    } else {
        "In the dates selected: "
    };
    let words = match days.as_slice() {
        [] => "no one.".to_owned(),
        [(day, count)] => format!("{} on one day, {}.", people(*count), text::day(*day)),
        [.., (last, _)] if running => format!(
            "{} by {}, over {} days.",
            people(sum),
            text::day(*last),
            days.len()
        ),
        _ if dates.is_open() && last >= sum.div_ceil(LEAST_SHARE) => text::final_week(last, sum),
        _ => format!("commutations on {} days. {}", days.len(), largest(&days)),
    };
    text::sentence_case(&format!("{where_from}{words}"))
}

/// The day with the most people; if it is not the only one, no day is named.
fn largest(days: &[(Day, u32)]) -> String {
    let Some(most) = days.iter().map(|(_, people)| *people).max() else {
        return String::new();
    };
    let mut days = days.iter().filter(|(_, people)| *people == most);
    match (days.next(), days.next()) {
        (Some((day, _)), None) => text::most_on_a_day(most, Some(&text::day(*day))),
        _ => text::most_on_a_day(most, None),
    }
}
