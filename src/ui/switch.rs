//! A choice between a few ways to see something.

use yew::prelude::*;

/// What a switch says and does.
pub(super) struct Switch<'a> {
    /// What is chosen, for screen readers.
    pub(super) legend: &'static str,
    /// The form name, one a page.
    pub(super) name: &'static str,
    /// The words of each choice.
    pub(super) words: &'a [&'static str],
    /// The place of the one that is on.
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
