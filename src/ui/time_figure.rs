//! People by date of grant.

use super::chart_table::Told;
use super::dates::dates;
use super::figure::{FigureProps, Marks, Words, key, people_legend};
use super::gesture::Gesture;
use super::switch::{Switch, switch};
use super::visit::Change;
use crate::charts::{Drawing, TimeChart, draw_time, time_takeaway};
use crate::domain::Day;
use crate::query::{DateRange, Dimension};
use crate::state::Action;
use yew::prelude::*;

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let chart = TimeChart {
        batches: &props.records.columns.batches,
        view: &props.outcome.by_batch,
        all: &props.records.all.by_batch,
        dates: props.view.dates,
        running: props.view.running,
    };
    draw_time(&chart, width_px)
}

pub(super) fn words(props: &FigureProps) -> Words {
    let view = &props.view;
    let batches = &props.records.columns.batches;
    Words {
        name: "time",
        title: "When".into(),
        subtitle: if view.running {
            "People, running total by date of grant"
        } else {
            "People, by date of grant"
        }
        .into(),
        heading: "Date of grant",
        takeaway: time_takeaway(batches, &props.outcome.by_batch, view.dates, view.running),
        help: "Drag across the chart, or press one bar and then another, to select dates.",
        told: Told::InCounts,
        marks: Marks::Along,
        hint: view.dates.is_open().then_some("Drag to select dates"),
        legend: legend(props),
        switch: switch(&Switch {
            legend: "What the chart over time shows",
            name: "time-measure",
            words: &["Each day", "Running total"],
            on: usize::from(view.running),
            onchange: props
                .change
                .reform(|on| Change::Do(Action::ShowRunning(on == 1))),
        }),
        choose: dates(props),
    }
}

fn legend(props: &FigureProps) -> Html {
    let view = &props.view;
    if !view.running {
        return people_legend(props, Dimension::Date, !view.dates.is_open());
    }
    let mut keys = vec![
        ("key total", "everyone"),
        ("key life", "of these, serving life"),
    ];
    if props.is_partial(Dimension::Date) {
        keys.push(("key ghost", "all grants"));
    }
    if !view.dates.is_open() {
        keys.push(("key faded", "faded: not selected"));
    }
    html! { { for keys.into_iter().map(key) } }
}

/// What a gesture on the chart asks for.
pub(super) fn asks(drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    let day = |index: usize| Day::parse_iso(&drawing.marks.get(index)?.key);
    let between = |from: usize, to: usize| Some(DateRange::between(day(from)?, day(to)?));
    let (dates, done) = match gesture {
        Gesture::Press(index) => return Some(Change::Do(Action::PressDay(day(index)?))),
        Gesture::Abandon => return Some(Change::Revert),
        Gesture::Extend { from, to, done } => (between(from, to)?, done),
        Gesture::Drag { from, to, done } => {
            let dates = match drawing.covered(from, to) {
                Some((first, last)) => between(first, last)?,
                None => DateRange::between(drawing.day_at(from)?, drawing.day_at(to)?),
            };
            (dates, done)
        }
    };
    Some(Change::of(Action::SelectDates(dates), done))
}
