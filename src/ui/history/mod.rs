//! Clemency since 1900: charts by fiscal year and by president, and presidents set against others.
//!
//! Like `explore`, what lies under a module of this name loads after the first view.

mod controls;
mod picker;
mod presidents_figure;
mod section;
mod sides_figure;
mod year_panel;
mod years_figure;

use super::figure::{FigureProps, Words};
use super::gesture::Gesture;
use super::topic::Topic;
use super::visit::Change;
use crate::charts::Drawing;
use crate::charts::history::CenturyChart;
use crate::data::History;
use crate::query::Century;
use crate::state::Action;
use yew::Callback;

pub(super) use section::{ARTICLE_TITLE_ID, HISTORY_TITLE_ID, century, to_know};

/// The words around the chart on `topic`; none where there is no history.
pub(super) fn words(topic: Topic, props: &FigureProps) -> Option<Words> {
    let history = props.records.history.as_ref().ok()?;
    Some(match topic {
        Topic::Years => years_figure::words(props, history),
        Topic::Presidents => presidents_figure::words(props, history),
        _ => sides_figure::words(props, history),
    })
}

/// The chart on `topic`, drawn about `width_px` wide; none where there is no history.
pub(super) fn draw(topic: Topic, props: &FigureProps, width_px: f64) -> Option<Drawing> {
    let history = props.records.history.as_ref().ok()?;
    Some(match topic {
        Topic::Years => years_figure::draw(props, history, width_px),
        Topic::Presidents => presidents_figure::draw(props, history, width_px),
        _ => sides_figure::draw(props, history, width_px),
    })
}

/// The chart by president, of the first `count` of them.
pub(super) fn draw_first(props: &FigureProps, count: usize, width_px: f64) -> Option<Drawing> {
    let history = props.records.history.as_ref().ok()?;
    Some(presidents_figure::draw_first(
        props, history, count, width_px,
    ))
}

/// What a gesture on the chart on `topic` asks for.
pub(super) fn asks(
    topic: Topic,
    props: &FigureProps,
    drawing: &Drawing,
    gesture: Gesture,
) -> Option<Change> {
    match topic {
        Topic::Years => years_figure::asks(
            props,
            props.records.history.as_ref().ok()?,
            drawing,
            gesture,
        ),
        Topic::Presidents => presidents_figure::asks(props, drawing, gesture),
        _ => sides_figure::asks(props, drawing, gesture),
    }
}

/// What the charts are drawn from.
const fn chart<'a>(props: &'a FigureProps, history: &'a History) -> CenturyChart<'a> {
    CenturyChart {
        history,
        century: &props.view.century,
    }
}

/// A way to show the history, made of what is chosen and the way in which it is shown now.
fn set<T: 'static>(
    props: &FigureProps,
    with: impl Fn(Century, T) -> Century + 'static,
) -> Callback<T> {
    let now = props.view.century.clone();
    props
        .change
        .reform(move |chosen: T| Change::Do(Action::ShowCentury(with(now.clone(), chosen))))
}
