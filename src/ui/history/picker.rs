//! Who is set against whom, chosen by buttons.

use super::set;
use crate::data::History;
use crate::domain::President;
use crate::query::Century;
use crate::query::history::usual_sides;
use crate::state::history::{Side, moved_president};
use crate::ui::figure::FigureProps;
use yew::prelude::*;

/// Two rows of buttons, one for each side, and the way to end the comparison.
pub(super) fn picker(props: &FigureProps, history: &History) -> Html {
    let Some(sides) = &props.view.century.sides else {
        return Html::default();
    };
    let end = set(props, |century, _: MouseEvent| Century {
        sides: None,
        ..century
    });
    html! {
        <div class="picker control">
            <details>
                <summary>{ "Choose who is set against whom" }</summary>
                { row("Set", Side::One, &sides.one, props, history) }
                { row("against", Side::Other, &sides.other, props, history) }
            </details>
            <button type="button" onclick={end}>{ "End the comparison" }</button>
        </div>
    }
}

/// The button that begins a comparison.
pub(super) fn begin(props: &FigureProps, history: &History) -> Html {
    if props.view.century.sides.is_some() {
        return Html::default();
    }
    let first = usual_sides(history);
    let words = format!(
        "Set Obama against the {} before him, who together had fewer",
        first.other.len()
    );
    let onclick = set(props, move |century, _: MouseEvent| Century {
        sides: Some(first.clone()),
        ..century
    });
    html! { <button type="button" class="control" {onclick}>{ words }</button> }
}

fn row(
    legend: &'static str,
    side: Side,
    chosen: &[String],
    props: &FigureProps,
    history: &History,
) -> Html {
    let button = |president: &President| {
        let is_chosen = chosen.contains(&president.key);
        let key = president.key.clone();
        let onclick = set(props, move |century, _: MouseEvent| {
            moved_president(&century, side, &key)
        });
        html! {
            <button
                key={president.key.clone()}
                type="button"
                class="pick"
                aria-pressed={if is_chosen { "true" } else { "false" }}
                {onclick}
            >
                { president.label.clone() }
            </button>
        }
    };
    html! {
        <fieldset>
            <legend>{ legend }</legend>
            { for history.presidents.iter().map(button) }
        </fieldset>
    }
}
