//! People by district of one state.

use crate::charts::Drawing;
use crate::charts::explore::{Row, RowChart, district_rows, district_takeaway, draw_rows};
use crate::domain::State;
use crate::query::Dimension;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words, people_legend};
use yew::Html;

fn rows(state: State, props: &FigureProps) -> Vec<Row> {
    let outcomes = (&*props.outcome, &*props.records.all);
    district_rows(
        state,
        &props.records.columns.districts,
        outcomes,
        &props.view.places,
    )
}

pub(super) fn draw(state: State, props: &FigureProps, width_px: f64) -> Drawing {
    let chart = RowChart {
        rows: &rows(state, props),
        aside: None,
    };
    draw_rows(&chart, width_px)
}

pub(super) fn words(state: State, props: &FigureProps) -> Words {
    let places = &props.view.places;
    Words {
        name: "district",
        title: format!("{}, by court", state.name()).into(),
        subtitle:
            "People, by the federal district that sentenced them; those of several count under each"
                .into(),
        heading: "District",
        takeaway: district_takeaway(state, &rows(state, props)),
        help: "Press a district to select it alone; press others to add them.",
        hint: None,
        told: Told::InCounts,
        marks: Marks::Apart,
        legend: people_legend(props, Dimension::Place, !places.districts.is_empty()),
        switch: Html::default(),
        choose: Html::default(),
    }
}
