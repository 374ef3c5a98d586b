//! People by state.

use crate::charts::Drawing;
use crate::charts::explore::{PlaceChart, draw_places, place_takeaway};
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words, key};
use yew::Html;

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let chart = PlaceChart {
        view: &props.outcome,
        all: &props.records.all,
        places: &props.view.places,
        beyond: props.outcome.beyond_states.people,
    };
    draw_places(&chart, width_px)
}

pub(super) fn words(props: &FigureProps) -> Words {
    let places = &props.view.places;
    Words {
        name: "state",
        title: "Where".into(),
        subtitle: "People, by the state whose federal court sentenced them; those of several courts count under each".into(),
        heading: "State",
        takeaway: place_takeaway(&props.outcome, places),
        help: "Press states to select them; their courts then appear below. The counts follow where \
               federal drug cases are tried: they are not rates.",
        hint: None,
        told: Told::InCounts,
        marks: Marks::Apart,
        legend: if places.is_empty() {
            Html::default()
        } else {
            key(("key faded", "faded: not selected"))
        },
        switch: Html::default(),
        choose: Html::default(),
    }
}
