//! People by what the grant did.

use crate::charts::Drawing;
use crate::charts::explore::{RowChart, draw_rows, effect_rows, effect_takeaway};
use crate::query::Dimension;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words, people_legend};
use yew::Html;

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let rows = effect_rows(&props.outcome, &props.records.all, props.view.effects);
    let chart = RowChart {
        rows: &rows,
        aside: None,
    };
    draw_rows(&chart, width_px)
}

pub(super) fn words(props: &FigureProps) -> Words {
    let effects = props.view.effects;
    Words {
        name: "effect",
        title: "What the grant did".into(),
        subtitle: "People, by what became of the sentence".into(),
        heading: "The sentence was",
        takeaway: effect_takeaway(&props.outcome, effects),
        help: "Press outcomes, one or several, to select them.",
        hint: None,
        told: Told::InCounts,
        marks: Marks::Apart,
        legend: people_legend(props, Dimension::Effect, !effects.is_empty()),
        switch: Html::default(),
        choose: Html::default(),
    }
}
