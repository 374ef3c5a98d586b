//! Nodes of the controls around charts.

use super::choice::choice;
use super::switch::switch;
use crate::browser;
use crate::charts::{Button, Control, Group, List, Switch};
use crate::state::Msg;
use yew::prelude::*;

/// Returns the nodes of a control, which sends its message when used.
pub(super) fn control(control: &Control, send: &Callback<Msg>) -> Html {
    match control {
        Control::List(own) => list(own, send),
        Control::Button(own) => button(own, send),
        Control::Group(own) => group(own, send),
        Control::Nodes(nodes) => nodes.clone(),
    }
}

/// Returns the nodes of a switch of a chart.
pub(super) fn chart_switch(own: &Switch, send: &Callback<Msg>) -> Html {
    let choose = own.choose.clone();
    switch(&super::switch::Switch {
        legend: own.legend,
        name: own.name,
        words: own.words,
        on: own.on,
        onchange: send.reform(move |index| choose.message(&index)),
    })
}

/// Returns the nodes of a list.
pub(super) fn list(list: &List, send: &Callback<Msg>) -> Html {
    let choose = list.choose.clone();
    let onchange = send.reform(move |event: Event| choose.message(&browser::chosen(&event)));
    html! {
        <label>
            <span>{ list.label }</span>
            <select id={list.id} {onchange}>
                for entry in list.entries.iter() {
                    { choice(entry.value.clone(), entry.words.clone(), entry.is_chosen) }
                }
            </select>
        </label>
    }
}

fn button(button: &Button, send: &Callback<Msg>) -> Html {
    let message = button.message.clone();
    let pressed = button.is_pressed.map(|is_pressed| is_pressed.to_string());
    html! {
        <button
            key={button.key.clone()}
            type="button"
            class={button.class}
            aria-pressed={pressed}
            disabled={button.is_disabled}
            onclick={send.reform(move |_: MouseEvent| message.clone())}
        >
            { button.words.clone() }
        </button>
    }
}

fn group(group: &Group, send: &Callback<Msg>) -> Html {
    html! {
        <@{group.tag} class={group.class}>
            { for group.controls.iter().map(|own| control(own, send)) }
        </@>
    }
}
