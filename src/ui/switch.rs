//! A switch: a choice between a few options.

use yew::prelude::*;

/// The text and the state of a switch.
pub(super) struct Switch<'a> {
    /// The label for screen readers.
    pub(super) legend: &'static str,
    /// The form name, unique on the page.
    pub(super) name: &'static str,
    /// The text of each option.
    pub(super) words: &'a [&'static str],
    /// The index of the chosen option.
    pub(super) on: usize,
    pub(super) onchange: Callback<usize>,
}

/// Radio buttons side by side.
pub(super) fn switch(switch: &Switch<'_>) -> Html {
    let option = |(index, words): (usize, &&'static str)| {
        html! {
            <label class={(switch.on == index).then_some("on")}>
                <input
                    type="radio"
                    name={switch.name}
                    value={index.to_string()}
                    checked={switch.on == index}
                    onchange={switch.onchange.reform(move |_: Event| index)}
                />
                <span>{ *words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="switch control">
            <legend class="unseen">{ switch.legend }</legend>
            { for switch.words.iter().enumerate().map(option) }
        </fieldset>
    }
}
