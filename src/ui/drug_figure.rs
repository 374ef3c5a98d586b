//! People by drug, with and without a firearm.

use super::pair::pair;
use crate::charts::Drawing;
use crate::charts::explore::{FIREARM_HEADING, RowChart, draw_rows, drug_rows, drug_takeaway};
use crate::query::Dimension;
use crate::state::Action;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words, people_legend};
use crate::ui::switch::{Switch, switch};
use crate::ui::visit::Change;

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let rows = drug_rows(&props.outcome, &props.records.all, props.view.drugs);
    let chart = RowChart {
        rows: &rows,
        aside: props.view.firearm.is_none().then_some(FIREARM_HEADING),
    };
    draw_rows(&chart, width_px)
}

/// The choices of the switch, in its order.
const FIREARM: [Option<bool>; 3] = [None, Some(true), Some(false)];

pub(super) fn words(props: &FigureProps) -> Words {
    let view = &props.view;
    let is_on = |choice: &Option<bool>| *choice == view.firearm;
    Words {
        name: "drug",
        title: "Which drugs".into(),
        subtitle: "People, by drug; a person can count under several".into(),
        heading: "Drug",
        takeaway: drug_takeaway(&props.outcome, view.drugs),
        help: "Press drugs, one or several, to select the people whose offences name any of them. A \
               firearm offence is one with a firearm, another weapon or ammunition.",
        hint: None,
        told: Told::InCounts,
        marks: Marks::Apart,
        legend: people_legend(props, Dimension::Drug, !view.drugs.is_empty()),
        switch: switch(&Switch {
            legend: "Firearm offences",
            name: "firearm",
            words: &["All", "With a firearm", "Without"],
            on: FIREARM.iter().position(is_on).unwrap_or(0),
            onchange: props.change.reform(|on: usize| {
                Change::Do(Action::SelectFirearm(FIREARM.get(on).copied().flatten()))
            }),
        }),
        choose: pair(props),
    }
}
