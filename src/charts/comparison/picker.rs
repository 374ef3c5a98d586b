//! Buttons that choose which presidents are compared.

use crate::charts::control::{Button, Control, Group};
use crate::charts::history::{HistoryData, show};
use crate::domain::President;
use crate::query::history::HistoryView;
use crate::state::history::{Side, moved_president};
use crate::text::chart::{COMPARE, comparison as words};
use yew::html;

/// Two rows of buttons, one for each side, and a button that ends the comparison.
pub(super) fn picker(data: &HistoryData<'_>) -> Option<Control> {
    let sides = data.view.comparison.as_ref()?;
    let end = HistoryView {
        comparison: None,
        ..data.view.clone()
    };
    let summary = html! { <summary>{ words::CHOOSE }</summary> };
    let rows = vec![
        Control::Nodes(summary),
        row(COMPARE[0], Side::One, &sides.one, data),
        row(COMPARE[1], Side::Other, &sides.other, data),
    ];
    let controls = vec![
        Group::of("details", None, rows),
        Button::new(words::CLEAR, show(end)).into(),
    ];
    Some(Group::of("div", "picker control", controls))
}

fn row(legend: &'static str, side: Side, chosen: &[String], data: &HistoryData<'_>) -> Control {
    let button = |president: &President| {
        let moved = moved_president(data.view, data.history, side, &president.key);
        Control::Button(Button {
            key: president.key.clone(),
            class: Some("pick"),
            is_pressed: Some(chosen.contains(&president.key)),
            ..Button::new(president.label.clone(), show(moved))
        })
    };
    let legend = Control::Nodes(html! { <legend>{ legend }</legend> });
    let buttons = data.history.presidents.iter().map(button);
    Group::of(
        "fieldset",
        None,
        [legend].into_iter().chain(buttons).collect(),
    )
}
