//! The words of the chart over time.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Switch};
use crate::charts::count_axis::Highest;
use crate::charts::time::annotation::tenure;
use crate::charts::time::controls::dates;
use crate::charts::words::{MarkLayout, Swatch, Words, ghost, legend, people_legend};
use crate::data::About;
use crate::domain::Day;
use crate::query::{DateRange, Dimension, Tally};
use crate::state::{Action, Msg, final_week};
use crate::text::chart::time::Told;
use crate::text::{self, chart::EVERYONE, chart::tally, chart::time as words};

/// The least share of people in the final week that is worth telling: one in this many.
const LEAST_SHARE: u32 = 5;

pub(super) fn batch_label(day: Day, view: Tally, all: Tally, running: Option<u32>) -> String {
    let mut parts = tally(view, all);
    if let Some(sum) = running {
        parts.push(words::people_to_date(sum));
    }
    format!("{}: {}", text::day_long(day), parts.join(", "))
}

pub(super) fn batch_tip(day: Day, view: Tally, all: Tally, running: Option<u32>) -> Vec<String> {
    let mut lines = vec![text::day(day)];
    lines.extend(tally(view, all));
    if let Some(sum) = running {
        lines.push(words::to_date(sum));
    }
    lines
}

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let view = context.view;
    let (batches, tallies) = (&context.columns.batches, &context.outcome.by_batch);
    Words {
        title: words::LABELS.title.into(),
        subtitle: if view.charts.running {
            words::SUBTITLE_TO_DATE
        } else {
            words::LABELS.subtitle
        }
        .into(),
        heading: words::LABELS.heading,
        takeaway: takeaway(
            &context.dataset.about,
            (batches, tallies),
            view.filter.dates,
            view.charts.running,
            tenure(context).and_then(|(_, end)| final_week(batches, end)),
        ),
        help: words::LABELS.help,
        layout: MarkLayout::Horizontal,
        legend: swatches(context),
        switches: vec![Switch {
            legend: words::MEASURE,
            name: "time-measure",
            words: words::MEASURES,
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
        Swatch::new("key total", EVERYONE),
        Swatch::new("key life", words::OF_THEM_LIFE),
    ];
    legend(
        &own,
        ghost(context.is_partial(Dimension::Date), Highest::default()),
        is_selected,
    )
}

/// The takeaway beside the chart over time, on the selected dates.
fn takeaway(
    about: &About,
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
    let told = match days.as_slice() {
        [] => Told::NoOne,
        [(day, count)] => Told::OneDay(*day, *count),
        [.., (last, _)] if running => Told::Sum(sum, *last, days.len()),
        _ if dates.is_open() && last >= sum.div_ceil(LEAST_SHARE) => Told::FinalWeek(last, sum),
        _ => largest(&days),
    };
    words::takeaway(about, !dates.is_open(), told)
}

/// The most people on a day; if there are several such days, no day is named.
fn largest(days: &[(Day, u32)]) -> Told {
    let most = days.iter().map(|(_, people)| *people).max().unwrap_or(0);
    let mut of_most = days.iter().filter(|(_, people)| *people == most);
    let day = of_most.next().map(|(day, _)| *day);
    let is_only = of_most.next().is_none();
    Told::Most(days.len(), most, day.filter(|_| is_only))
}
