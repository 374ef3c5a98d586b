//! The charts, records and downloads that load after the first view.
//!
//! The build moves what lies under a module of this name into a second file. Nothing of it may be
//! called before that is there: [`super::exploring`] sees to it.

mod amended;
mod change_figure;
mod clip;
mod detailed;
mod district_figure;
mod drug_figure;
mod effect_figure;
mod footer;
mod pager;
mod pair;
mod place_figure;
mod save;
mod search;
mod served_figure;
mod sheet;
mod still;
mod table;
mod topic;

use super::Records;
use super::embedding;
use super::exploring::{Below, Rest};
use super::figure::{FigureProps, Kind, Words};
use super::gesture::Gesture;
use super::history;
use super::story;
use super::visit::Change;
use crate::charts::Drawing;
use crate::state::Action;
use table::List;
use yew::prelude::*;

pub(super) use amended::amended;
pub(super) use clip::Clip;
pub use detailed::detailed;
pub(super) use sheet::{SHEET_ID, open_record};
pub use still::{Still, StillProps};
pub(super) use topic::Topic;

/// The further charts, the list, and the notes; nothing where `records` lack their details.
#[inline(never)]
pub(super) fn rest(records: &Records, rest: &Rest<'_>) -> Html {
    html! {
        <>
            { charts(rest) }
            { history::century(records, rest) }
            { below(records, rest) }
            { embedding::dialog(rest) }
        </>
    }
}

/// What stands below the charts: made anew only where it changes, since it is most of the page and a
/// drag leaves it as it is.
fn below(records: &Records, rest: &Rest<'_>) -> Html {
    let mut kept = rest.below.borrow_mut();
    if let Some(kept) = kept.as_ref()
        && kept.sorted == *rest.sorted
        && kept.view == *rest.view
    {
        return kept.nodes.clone();
    }
    let Some(people) = records.people() else {
        return Html::default();
    };
    let list = List {
        people,
        view: rest.view,
        sorted: rest.sorted,
        live: rest.live,
        change: rest.change,
    };
    let nodes = html! {
        <>
            { story::teaser(records, rest) }
            { table::list(&list) }
            { save::save(records, rest) }
            { footer::footer(people, &records.columns, rest.view) }
            { sheet::sheet(records, rest) }
        </>
    };
    *kept = Some(Below {
        sorted: rest.sorted.clone(),
        view: rest.view.clone(),
        nodes: nodes.clone(),
    });
    nodes
}

/// The further charts, side by side where there is room.
fn charts(rest: &Rest<'_>) -> Html {
    let figure = |topic| (rest.figure)(Kind::Further(topic));
    let states = rest.view.places.touched();
    html! {
        <>
        <div class="topics">
            <div>{ figure(Topic::Drug) }</div>
            <div>
                { figure(Topic::Place) }
                // A node of its own, or Yew would take another chart for the map when one is added,
                // and the map would lose the focus.
                <>{ for states.iter().map(|state| figure(Topic::District(state))) }</>
            </div>
        </div>
        <div class="topics">
            <div>{ figure(Topic::Change) }</div>
            <div>
                { figure(Topic::Effect) }
                { figure(Topic::Served) }
            </div>
        </div>
        </>
    }
}

/// The words around the chart on `topic`; none where what it is about is not to be had.
#[inline(never)]
pub(super) fn words(topic: Topic, props: &FigureProps) -> Option<Words> {
    Some(match topic {
        Topic::Drug => drug_figure::words(props),
        Topic::Change => change_figure::words(props),
        Topic::Place => place_figure::words(props),
        Topic::Served => served_figure::words(props),
        Topic::District(state) => district_figure::words(state, props),
        Topic::Effect => effect_figure::words(props),
        Topic::Years | Topic::Presidents | Topic::Sides => return history::words(topic, props),
    })
}

/// The chart on `topic`, drawn about `width_px` wide; none where what it is about is not to be had.
#[inline(never)]
pub(super) fn draw(topic: Topic, props: &FigureProps, width_px: f64) -> Option<Drawing> {
    Some(match topic {
        Topic::Drug => drug_figure::draw(props, width_px),
        Topic::Change => change_figure::draw(props, width_px),
        Topic::Place => place_figure::draw(props, width_px),
        Topic::Served => served_figure::draw(props, width_px),
        Topic::District(state) => district_figure::draw(state, props, width_px),
        Topic::Effect => effect_figure::draw(props, width_px),
        Topic::Years | Topic::Presidents | Topic::Sides => {
            return history::draw(topic, props, width_px);
        }
    })
}

/// What a gesture on the chart on `topic` asks for.
#[inline(never)]
pub(super) fn asks(
    topic: Topic,
    props: &FigureProps,
    drawing: &Drawing,
    gesture: Gesture,
) -> Option<Change> {
    if topic.is_of_history() {
        return history::asks(topic, props, drawing, gesture);
    }
    if topic == Topic::Served {
        return gesture.choose(drawing, Action::PressServed, Action::SelectServed);
    }
    let Gesture::Press(index) = gesture else {
        return None;
    };
    let key = drawing.marks.get(index)?.key.as_str();
    topic.pressed(key).map(Change::Do)
}
