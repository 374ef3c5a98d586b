//! People by date of grant.

use super::Shared;
use super::chart::Gesture;
use super::context::Records;
use super::dates::Dates;
use super::figure::{Draw, Figure};
use super::switch::Switch;
use super::visit::Change;
use crate::chart::{Drawing, TimeChart, draw_time, time_takeaway};
use crate::domain::Day;
use crate::query::{DateRange, Outcome};
use crate::view::{Action, View};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TimeFigureProps {
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    pub(super) live: bool,
    pub(super) change: Callback<Change>,
}

#[component]
pub(super) fn TimeFigure(props: &TimeFigureProps) -> Html {
    let view = &props.view;
    let (dates, running) = (view.dates, view.running);
    let draw = use_memo(
        (props.outcome.clone(), dates, running),
        |(outcome, _, _)| {
            let (records, outcome) = (props.records.clone(), outcome.clone());
            Box::new(move |width: f64| {
                let chart = TimeChart {
                    batches: &records.columns.batches,
                    view: &outcome.by_batch,
                    all: &records.all.by_batch,
                    dates,
                    running,
                };
                draw_time(&chart, width)
            }) as Box<dyn Fn(f64) -> Drawing>
        },
    );
    let takeaway = time_takeaway(
        &props.records.columns.batches,
        &props.outcome.by_batch,
        dates,
        running,
    );
    let subtitle = if running {
        "People, running total by date of grant"
    } else {
        "People, by date of grant"
    };
    let switch = html! {
        <Switch
            legend="What the chart over time shows"
            name="time-measure"
            words={["Each day", "Running total"]}
            on={running}
            onchange={props.change.reform(|on| Change::Do(Action::ShowRunning(on)))}
        />
    };
    html! {
        <Figure
            name="time"
            title="When"
            {subtitle}
            heading="Date of grant"
            {takeaway}
            help="Drag across the chart, or press one bar and then another, to select dates. By keyboard: arrows to move, Shift and arrows to select, Enter to keep."
            legend={legend(view)}
            draw={Draw::from(draw)}
            hint={dates.is_open().then_some(AttrValue::Static("Drag to select dates"))}
            live={props.live}
            {switch}
            ongesture={props.change.filter_reform(change)}
        >
            <Dates
                records={props.records.clone()}
                view={view.clone()}
                outcome={props.outcome.clone()}
                change={props.change.clone()}
            />
        </Figure>
    }
}

fn legend(view: &View) -> Html {
    html! {
        <>
            <span class="key life">{ "serving life" }</span>
            <span class="key grant">{ "serving a term" }</span>
            if view.is_filtered() {
                <span class="key ghost">{ "all grants" }</span>
            }
        </>
    }
}

/// What a gesture on the chart asks for.
fn change((drawing, gesture): (Shared<Drawing>, Gesture)) -> Option<Change> {
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
    let action = Action::SelectDates(dates);
    Some(if done {
        Change::Do(action)
    } else {
        Change::Try(action)
    })
}
