//! People by the time from the sentence to the grant.

use crate::charts::Drawing;
use crate::charts::explore::{ServedChart, draw_served, served_takeaway};
use crate::query::Dimension;
use crate::query::median_served;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words, people_legend};
use yew::Html;

/// The median of the view, in months.
fn median_months(props: &FigureProps) -> Option<u16> {
    let dataset = &props.records.dataset;
    let days = props.outcome.rows.iter().filter_map(|row| {
        let grant = dataset.grant(*row)?;
        Some((grant.first_sentenced(), grant.id.granted))
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
