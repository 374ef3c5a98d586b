//! The words of the chart over time.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Switch};
use crate::charts::count_axis::Highest;
use crate::charts::time::annotation::tenure;
use crate::charts::time::controls::dates;
use crate::charts::words::{MarkLayout, Swatch, Words, ghost, legend, people_legend};
use crate::query::{Dimension, Period, Tally};
use crate::state::{Action, Msg, final_week};
use crate::text::chart::time::Told;
use crate::text::{self, chart::EVERYONE, chart::tally, chart::time as words};

/// The least share of people in the final week that is worth telling: one in this many.
const LEAST_SHARE: u32 = 5;

pub(super) fn batch_label(own: Period, view: Tally, all: Tally, running: Option<u32>) -> String {
    let mut parts = tally(view, all);
    if let Some(sum) = running {
        parts.push(words::people_to_date(sum));
    }
    format!("{}: {}", text::period(own), parts.join(", "))
}

pub(super) fn batch_tip(own: Period, view: Tally, all: Tally, running: Option<u32>) -> Vec<String> {
    let mut lines = vec![text::period(own)];
    lines.extend(tally(view, all));
    if let Some(sum) = running {
        lines.push(words::to_date(sum));
    }
    lines
}

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let view = context.view;
    let (about, unit) = (&context.dataset.about, context.columns.unit());
    Words {
        title: words::TITLE.into(),
        subtitle: if view.charts.running {
            words::subtitle_to_date(about)
        } else {
            words::subtitle(about, unit)
        }
        .into(),
        heading: words::heading(unit),
        takeaway: takeaway(context),
        help: words::HELP,
        layout: MarkLayout::Horizontal,
        legend: swatches(context),
        switches: vec![Switch {
            legend: words::MEASURE,
            name: "time-measure",
            words: words::measures(unit),
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
        false,
    )
}

/// The takeaway beside the chart over time, on the selected dates.
fn takeaway(context: &Context<'_>) -> String {
    let (columns, outcome) = (context.columns, context.outcome);
    let dates = context.view.filter.dates;
    let counts = columns.batches.iter().zip(&outcome.by_batch);
    let counts = counts.map(|(own, tally)| {
        // The tally ignores the dates, which may admit a part of this period, or nothing.
        let people = if own.is_within(dates) {
            tally.people
        } else {
            outcome.people_in(columns, own.dates())
        };
        (*own, people)
    });
    let periods: Vec<(Period, u32)> = counts.filter(|(_, people)| *people > 0).collect();
    let sum: u32 = periods.iter().map(|(_, people)| people).sum();
    let week = tenure(context).and_then(|(_, end)| final_week(columns.days(), end));
    let last = week.map_or(0, |week| outcome.people_in(columns, week));
    let told = match periods.as_slice() {
        [] => Told::NoOne,
        [(own, count)] => Told::One(*own, *count),
        [.., (last, _)] if context.view.charts.running => Told::Sum(sum, *last, periods.len()),
        _ if dates.is_open() && last >= sum.div_ceil(LEAST_SHARE) => Told::FinalWeek(last, sum),
        _ => largest(&periods, sum),
    };
    let about = &context.dataset.about;
    words::takeaway(about, !dates.is_open(), columns.unit(), told)
}

/// The most people in a period; if there are several such periods, none is named.
fn largest(periods: &[(Period, u32)], sum: u32) -> Told {
    let most = periods.iter().map(|(_, people)| *people).max().unwrap_or(0);
    let mut of_most = periods.iter().filter(|(_, people)| *people == most);
    let own = of_most.next().map(|(own, _)| *own);
    let is_only = of_most.next().is_none();
    Told::Most(sum, periods.len(), most, own.filter(|_| is_only))
}
