//! A choice between two ways to see a chart.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SwitchProps {
    /// What is chosen, for screen readers.
    pub(super) legend: AttrValue,
    /// The form name, one a page.
    pub(super) name: AttrValue,
    /// The words for off and on.
    pub(super) words: [&'static str; 2],
    pub(super) on: bool,
    pub(super) onchange: Callback<bool>,
}

/// Two radio buttons side by side.
#[component]
pub(super) fn Switch(props: &SwitchProps) -> Html {
    html! {
        <fieldset class="switch control">
            <legend class="unseen">{ props.legend.clone() }</legend>
            for (value, words) in [false, true].into_iter().zip(props.words) {
                <label>
                    <input
                        type="radio"
                        name={props.name.clone()}
                        value={if value { "on" } else { "off" }}
                        checked={props.on == value}
                        onchange={props.onchange.reform(move |_| value)}
                    />
                    <span>{ words }</span>
                </label>
            }
        </fieldset>
    }
}
