//! People by the time from the sentence to the grant.

use crate::chart::Drawing;
use crate::chart::explore::{ServedChart, draw_served, served_takeaway};
use crate::components::chart_table::Told;
use crate::components::figure::{FigureProps, Marks, Words, people_legend};
use crate::components::gesture::Gesture;
use crate::components::visit::Change;
use crate::domain::Tag;
use crate::query::explore::median_served;
use crate::query::{Dimension, ServedBin};
use crate::view::Action;
use yew::Html;

/// The median of the view, in months.
fn median_months(props: &FigureProps) -> Option<u16> {
    let people = props.records.people()?;
    let days = props.outcome.rows.iter().filter_map(|row| {
        let (grant, detail) = people.at(*row)?;
        Some((detail.first_sentenced(), grant.id.granted))
    });
    median_served(days)
}

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let chart = ServedChart {
        view: &props.outcome.by_served,
        all: &props.records.all.by_served,
        served: props.view.served,
        median_months: median_months(props),
    };
    draw_served(&chart, width_px)
}

pub(super) fn words(props: &FigureProps) -> Words {
    let served = props.view.served;
    Words {
        name: "served",
        title: "From sentence to grant".into(),
        subtitle: "People, by years from the first sentence to the grant".into(),
        heading: "Time served",
        takeaway: served_takeaway(&props.outcome, served, median_months(props)),
        help: "How long people had served, as far as the records tell: custody before the sentence is \
               not in them. Press bars, one or several, or drag across them, to select.",
        hint: None,
        told: Told::InCounts,
        marks: Marks::Along,
        legend: people_legend(props, Dimension::Served, !served.is_empty()),
        switch: Html::default(),
        choose: Html::default(),
    }
}

/// What a gesture on the chart asks for.
pub(super) fn asks(drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    let foot = drawing.frame.plot.bottom;
    let (from, to, done) = match gesture {
        Gesture::Press(index) => {
            return Some(Change::Do(Action::PressServed(bin(drawing, index)?)));
        }
        Gesture::Abandon => return Some(Change::Revert),
        Gesture::Extend { from, to, done } => (from, to, done),
        Gesture::Drag { from, to, done } => (
            drawing.nearest((from, foot))?,
            drawing.nearest((to, foot))?,
            done,
        ),
    };
    let bins = (from.min(to)..=from.max(to)).filter_map(|index| bin(drawing, index));
    Some(Change::of(Action::SelectServed(bins.collect()), done))
}

fn bin(drawing: &Drawing, index: usize) -> Option<ServedBin> {
    ServedBin::from_key(&drawing.marks.get(index)?.key)
}
