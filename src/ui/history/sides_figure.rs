//! One set of presidents against another.

use super::{chart, controls, picker};
use crate::charts::Drawing;
use crate::charts::history::{draw_sides, sides_table, sides_takeaway};
use crate::data::History;
use crate::state::Action;
use crate::state::history::{Side, moved_president};
use crate::text;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words};
use crate::ui::gesture::Gesture;
use crate::ui::visit::Change;
use yew::Html;

pub(super) fn draw(props: &FigureProps, history: &History, width_px: f64) -> Drawing {
    draw_sides(&chart(props, history), width_px)
}

pub(super) fn words(props: &FigureProps, history: &History) -> Words {
    let chart = chart(props, history);
    let subtitle = format!("{}, summed", text::history::heading(props.view.century.act));
    Words {
        name: "sides",
        title: "Against each other".into(),
        heading: "President",
        takeaway: sides_takeaway(&chart),
        help: "Press a president to take them out.",
        told: Told::Apart(controls::table(&subtitle, sides_table(&chart))),
        subtitle: subtitle.into(),
        marks: Marks::Apart,
        hint: None,
        legend: Html::default(),
        switch: Html::default(),
        choose: picker::picker(props, history),
    }
}

/// What a press on a president asks for: that they stand on neither side.
pub(super) fn asks(props: &FigureProps, drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    let Gesture::Press(index) = gesture else {
        return None;
    };
    let (century, key) = (&props.view.century, &drawing.marks.get(index)?.key);
    let sides = century.sides.as_ref()?;
    let own = if sides.one.contains(key) {
        Side::One
    } else {
        Side::Other
    };
    let century = moved_president(century, own, key);
    Some(Change::Do(Action::ShowCentury(century)))
}
