//! The charts, records and downloads that load after the first view.
//!
//! The build moves what lies under a module of this name into a second file. Nothing of it may be
//! called before that is there: [`super::exploring`] sees to it.

mod district_figure;
mod drug_figure;
mod effect_figure;
mod footer;
mod pager;
mod place_figure;
mod search;
mod served_figure;
mod still;
mod table;
mod topic;

use super::Records;
use super::exploring::Rest;
use super::figure::{FigureProps, Kind, Words};
use super::gesture::Gesture;
use super::visit::Change;
use crate::chart::Drawing;
use crate::data::Details;
use crate::domain::Detail;
use table::List;
use yew::prelude::*;

pub use still::Still;
pub(super) use topic::Topic;

/// The records with the details in the text of a data file.
///
/// # Errors
/// A sentence that names what of the text is not as it has to be.
#[inline(never)]
pub fn detailed(records: &Records, text: &str) -> Result<Records, String> {
    let details = Details::from_json(text, &records.dataset).map_err(|error| error.to_string())?;
    let sentenced = details.grants.iter().map(Detail::first_sentenced);
    let columns = records.columns.clone().with_sentenced(sentenced);
    Ok(Records::with(
        records.dataset.clone(),
        columns,
        Some(details),
    ))
}

/// The further charts, the list, and the notes.
#[inline(never)]
pub(super) fn rest(records: &Records, rest: &Rest<'_>) -> Html {
    let list = List {
        records,
        view: rest.view,
        sorted: rest.sorted,
        live: rest.live,
        change: rest.change,
    };
    html! {
        <>
            { charts(rest) }
            { table::list(&list) }
            { footer::footer(records, rest.view) }
        </>
    }
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
                { for states.iter().map(|state| figure(Topic::District(state))) }
            </div>
        </div>
        <div class="topics">
            <div>{ figure(Topic::Effect) }</div>
            <div>{ figure(Topic::Served) }</div>
        </div>
        </>
    }
}

/// The words around the chart on `topic`.
#[inline(never)]
pub(super) fn words(topic: Topic, props: &FigureProps) -> Words {
    match topic {
        Topic::Drug => drug_figure::words(props),
        Topic::Place => place_figure::words(props),
        Topic::Served => served_figure::words(props),
        Topic::District(state) => district_figure::words(state, props),
        Topic::Effect => effect_figure::words(props),
    }
}

/// The chart on `topic`, drawn about `width_px` wide.
#[inline(never)]
pub(super) fn draw(topic: Topic, props: &FigureProps, width_px: f64) -> Drawing {
    match topic {
        Topic::Drug => drug_figure::draw(props, width_px),
        Topic::Place => place_figure::draw(props, width_px),
        Topic::Served => served_figure::draw(props, width_px),
        Topic::District(state) => district_figure::draw(state, props, width_px),
        Topic::Effect => effect_figure::draw(props, width_px),
    }
}

/// What a gesture on the chart on `topic` asks for.
#[inline(never)]
pub(super) fn asks(topic: Topic, drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    if topic == Topic::Served {
        return served_figure::asks(drawing, gesture);
    }
    let Gesture::Press(index) = gesture else {
        return None;
    };
    let key = drawing.marks.get(index)?.key.as_str();
    topic.pressed(key).map(Change::Do)
}
