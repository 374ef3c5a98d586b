//! A choice between two ways to see a chart.

use yew::prelude::*;

/// What a switch says and does.
pub(super) struct Switch {
    /// What is chosen, for screen readers.
    pub(super) legend: &'static str,
    /// The form name, one a page.
    pub(super) name: &'static str,
    /// The words for off and on.
    pub(super) words: [&'static str; 2],
    pub(super) on: bool,
    pub(super) onchange: Callback<bool>,
}

/// Two radio buttons side by side.
pub(super) fn switch(switch: &Switch) -> Html {
    let option = |(value, words): (bool, &'static str)| {
        html! {
            <label class={(switch.on == value).then_some("on")}>
                <input
                    type="radio"
                    name={switch.name}
                    value={if value { "on" } else { "off" }}
                    checked={switch.on == value}
                    onchange={switch.onchange.reform(move |_: Event| value)}
                />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="switch control">
            <legend class="unseen">{ switch.legend }</legend>
            { for [false, true].into_iter().zip(switch.words).map(option) }
        </fieldset>
    }
}
