//! Acts of clemency by president.

use super::{chart, controls, picker, set};
use crate::charts::Drawing;
use crate::charts::history::{
    draw_first_presidents, draw_presidents, presidents_table, presidents_takeaway,
};
use crate::data::History;
use crate::domain::Act;
use crate::query::history::SUBJECT;
use crate::query::{Century, DateRange, Order, Per};
use crate::state::Action;
use crate::state::history::pressed_president;
use crate::text;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words};
use crate::ui::gesture::Gesture;
use crate::ui::switch::{Switch, switch};
use crate::ui::visit::Change;
use yew::prelude::*;

pub(super) fn draw(props: &FigureProps, history: &History, width_px: f64) -> Drawing {
    draw_presidents(&chart(props, history), width_px)
}

/// The same of the first `count` presidents.
pub(super) fn draw_first(
    props: &FigureProps,
    history: &History,
    count: usize,
    width_px: f64,
) -> Drawing {
    draw_first_presidents(&chart(props, history), count, width_px)
}

pub(super) fn words(props: &FigureProps, history: &History) -> Words {
    let century = &props.view.century;
    let chart = chart(props, history);
    let per = match (century.per, century.act) {
        (Per::Year, Act::Commutations | Act::Pardons | Act::All | Act::Received) => {
            ", per year in office"
        }
        (Per::Total, _) | (Per::Year, Act::Rate) => "",
    };
    let subtitle = format!("{}, by president{per}", text::history::heading(century.act));
    Words {
        name: "presidents",
        title: "President by president".into(),
        heading: "President",
        takeaway: presidents_takeaway(&chart),
        help: "Press Obama to see the people in the records; press others to set Obama against them.",
        told: Told::Apart(controls::table(&subtitle, presidents_table(&chart))),
        subtitle: subtitle.into(),
        marks: Marks::Apart,
        hint: None,
        legend: Html::default(),
        switch: html! {
            <>
                { switch(&Switch {
                    legend: "The order of the presidents",
                    name: "presidents-order",
                    words: &["By time", "By size"],
                    on: usize::from(century.order == Order::Size),
                    onchange: set(props, |century, on| Century {
                        order: if on == 1 { Order::Size } else { Order::Time },
                        ..century
                    }),
                }) }
                if century.act != Act::Rate {
                { switch(&Switch {
                    legend: "What is counted",
                    name: "presidents-per",
                    words: &["In all", "Per year"],
                    on: usize::from(century.per == Per::Year),
                    onchange: set(props, |century, on| Century {
                        per: if on == 1 { Per::Year } else { Per::Total },
                        ..century
                    }),
                }) }
                }
            </>
        },
        choose: picker::begin(props, history),
    }
}

/// What a press on a president asks for: the records, of whom they are; else a comparison.
pub(super) fn asks(props: &FigureProps, drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    let Gesture::Press(index) = gesture else {
        return None;
    };
    let key = drawing.marks.get(index)?.key.as_str();
    if key == SUBJECT {
        return Some(Change::Leap(Action::SelectDates(DateRange::default())));
    }
    let century = pressed_president(&props.view.century, key);
    Some(Change::Do(Action::ShowCentury(century)))
}
