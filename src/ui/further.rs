//! What lies below the first two charts.

use super::figure::{FigureProps, Kind, Words};
use super::footer::footer;
use super::gesture::Gesture;
use super::page::Page;
use super::save::save;
use super::sheet::sheet;
use super::table::{List, list};
use super::topic::Topic;
use super::visit::Change;
use super::{
    change_figure, district_figure, drug_figure, effect_figure, embedding, history, place_figure,
    served_figure, story,
};
use crate::charts::Drawing;
use crate::state::Action;
use yew::prelude::*;

/// The further charts, the history, the report, the list, and the notes.
pub(super) fn below(page: &Page<'_>) -> Html {
    let records = page.records;
    let people = List {
        dataset: &records.dataset,
        view: page.view,
        sorted: page.sorted,
        live: page.live,
        change: page.change,
    };
    html! {
        <>
            { charts(page) }
            { history::century(page) }
            { story::teaser(page) }
            { list(&people) }
            { save(page) }
            { footer(&records.dataset, &records.columns, page.view) }
            { sheet(page) }
            { embedding::dialog(page) }
        </>
    }
}

/// The further charts, side by side where there is room.
fn charts(page: &Page<'_>) -> Html {
    let figure = |topic| (page.figure)(Kind::Further(topic));
    let states = page.view.places.touched();
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
