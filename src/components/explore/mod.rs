//! The charts, records and downloads that load after the first view.
//!
//! The build moves what lies under a module of this name into a second file. Nothing of it may be
//! called before that is there: [`super::exploring`] sees to it.

mod district_figure;
mod drug_figure;
mod effect_figure;
mod still;
mod topic;

use super::Records;
use super::exploring::Further;
use super::figure::{FigureProps, Kind, Words};
use super::gesture::Gesture;
use super::visit::Change;
use crate::chart::Drawing;
use crate::view::View;
use yew::prelude::*;

pub use still::Still;
pub(super) use topic::Topic;

/// The charts, side by side where there is room.
#[inline(never)]
pub(super) fn charts(view: &View, figure: &dyn Fn(Kind) -> Html) -> Html {
    let figure = |topic| figure(Kind::Further(topic));
    html! {
        <div class="topics">
            <div>{ figure(Topic::Drug) }</div>
            <div>
                { figure(Topic::Effect) }
                { for view.places.touched().iter().map(|state| figure(Topic::District(state))) }
            </div>
        </div>
    }
}

/// The open record, and downloads.
#[inline(never)]
pub(super) fn parts(_records: &Records, _further: &Further<'_>) -> Html {
    Html::default()
}

/// The words around the chart on `topic`.
#[inline(never)]
pub(super) fn words(topic: Topic, props: &FigureProps) -> Words {
    match topic {
        Topic::Drug => drug_figure::words(props),
        Topic::District(state) => district_figure::words(state, props),
        Topic::Effect => effect_figure::words(props),
    }
}

/// The chart on `topic`, drawn about `width_px` wide.
#[inline(never)]
pub(super) fn draw(topic: Topic, props: &FigureProps, width_px: f64) -> Drawing {
    match topic {
        Topic::Drug => drug_figure::draw(props, width_px),
        Topic::District(state) => district_figure::draw(state, props, width_px),
        Topic::Effect => effect_figure::draw(props, width_px),
    }
}

/// What a gesture on the chart on `topic` asks for.
#[inline(never)]
pub(super) fn asks(topic: Topic, drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    let Gesture::Press(index) = gesture else {
        return None;
    };
    let key = drawing.marks.get(index)?.key.as_str();
    topic.pressed(key).map(Change::Do)
}
