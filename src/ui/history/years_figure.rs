//! Acts of clemency by fiscal year.

use super::year_panel::year_panel;
use super::{chart, controls, set};
use crate::charts::Drawing;
use crate::charts::history::{draw_years, years_table, years_takeaway};
use crate::data::History;
use crate::query::{Century, Heights};
use crate::state::Action;
use crate::state::history::{pressed_year, with_years};
use crate::text;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words};
use crate::ui::gesture::Gesture;
use crate::ui::switch::{Switch, switch};
use crate::ui::visit::Change;
use yew::prelude::*;

pub(super) fn draw(props: &FigureProps, history: &History, width_px: f64) -> Drawing {
    draw_years(&chart(props, history), width_px)
}

pub(super) fn words(props: &FigureProps, history: &History) -> Words {
    let century = &props.view.century;
    let chart = chart(props, history);
    let subtitle = format!("{}, by fiscal year", text::history::heading(century.act));
    Words {
        name: "years",
        title: "Year by year".into(),
        heading: "Fiscal year",
        takeaway: years_takeaway(&chart),
        help: "Press one year and then another, or drag across the chart, to see the years between.",
        told: Told::Apart(controls::table(&subtitle, years_table(&chart))),
        subtitle: subtitle.into(),
        marks: Marks::Along,
        hint: None,
        legend: Html::default(),
        switch: switch(&Switch {
            legend: "How heights grow",
            name: "years-scale",
            words: &["Linear", "Logarithmic"],
            on: usize::from(century.heights == Heights::Log),
            onchange: set(props, |century, on| Century {
                heights: if on == 1 {
                    Heights::Log
                } else {
                    Heights::Linear
                },
                ..century
            }),
        }),
        choose: html! {
            <>
                { year_panel(props, history) }
                { controls::years(props, history) }
            </>
        },
    }
}

/// What a gesture on the chart asks for.
pub(super) fn asks(
    props: &FigureProps,
    history: &History,
    drawing: &Drawing,
    gesture: Gesture,
) -> Option<Change> {
    let century = &props.view.century;
    let key = |index: usize| Some(drawing.marks.get(index)?.key.as_str());
    let year = |index: usize| history.year(key(index)?).map(|own| own.year);
    let at = |x: f64| drawing.nearest((x, drawing.frame.plot.bottom));
    let (from, to, done) = match gesture {
        Gesture::Press(index) => {
            let century = pressed_year(century, history, key(index)?);
            return Some(Change::Do(Action::ShowCentury(century)));
        }
        Gesture::Abandon => return Some(Change::Revert),
        Gesture::Extend { from, to, done } => (from, to, done),
        Gesture::Drag { from, to, done } => (at(from)?, at(to)?, done),
    };
    // The chart goes on showing the years among which one is choosing: it shows the choice at the end.
    let century = with_years(century, year(from)?, year(to)?);
    done.then_some(Change::Do(Action::ShowCentury(century)))
}
