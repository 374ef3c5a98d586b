//! The further charts of the records: side by side, or on a phone one at a time.

use super::page::ProgressProps;
use super::rows::figures;
use crate::charts::{ChartRef, RECORD_ROWS};
use crate::text;
use yew::prelude::*;

/// The further charts of the records. The style sheet shows the buttons on phones only, and there the charts of
/// the pressed one; all charts stay in the document and keep their width.
#[component]
pub(super) fn Who(page: &ProgressProps) -> Html {
    let shown = use_state(|| 0_usize);
    let button = |(index, words): (usize, &'static str)| {
        let is_on = *shown == index;
        let shown = shown.clone();
        html! {
            <button
                type="button"
                data-tab={index.to_string()}
                aria-pressed={is_on.to_string()}
                onclick={move |_: MouseEvent| shown.set(index)}
            >
                { words }
            </button>
        }
    };
    let panel = |chart: ChartRef| {
        let class = if tab(chart) == Some(*shown) {
            "panel-of-tab shown"
        } else {
            "panel-of-tab"
        };
        html! { <div {class} data-panel={tab(chart).map(|own| own.to_string())}>{ figures(chart, page) }</div> }
    };
    html! {
        <div class="who">
            <div class="tabs control" role="group" aria-label={text::WHO}>
                { for text::WHO_TABS.into_iter().enumerate().map(button) }
            </div>
            for row in &RECORD_ROWS[1..] {
                <div class="topics">
                    for column in *row {
                        <div>{ for column.iter().map(|own| panel(*own)) }</div>
                    }
                </div>
            }
        </div>
    }
}

/// The button that shows a chart, counted from 0. The districts belong to the states.
fn tab(chart: ChartRef) -> Option<usize> {
    let name = match chart.name() {
        "district" => "state",
        name => name,
    };
    TABS.iter().position(|own| *own == name)
}

/// The first chart of each button, by name.
const TABS: [&str; 5] = ["drug", "state", "change", "effect", "served"];
