//! The content of the embed dialog.

use super::choices::Fields;
use super::preview::{FRAME_ID, Preview, ToldHeight};
use super::snippet::Snippet;
use crate::browser;
use crate::charts::embed_parts;
use crate::state::embedding::{Choices, PAGE, query};
use crate::state::{Action, Msg, View};
use yew::prelude::*;

/// How long to wait for a frame to report its height before the preview is reported as unavailable.
const PATIENCE_MS: u32 = 10_000;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ContentProps {
    pub(super) choices: Choices,
    /// The view to embed.
    pub(super) view: View,
    pub(super) headline: AttrValue,
    pub(super) send: Callback<Msg>,
}

/// The choices, the preview and the snippet.
#[component]
pub(super) fn Content(props: &ContentProps) -> Html {
    let choices = &props.choices;
    let file = browser::own_file().unwrap_or_else(|| PAGE.to_owned());
    let source = format!(
        "{file}?{}",
        query(&props.view, &choices.in_short(&embed_parts()))
    );
    let told = use_state_eq(ToldHeight::default);
    let heard = {
        let told = told.clone();
        use_callback((), move |height_px, ()| {
            told.set(ToldHeight::Known(height_px));
        })
    };
    browser::use_frame_height(FRAME_ID, heard);
    {
        let told = told.clone();
        use_effect_with(*told == ToldHeight::Awaited, move |is_awaited| {
            let later = is_awaited
                .then(|| browser::after(PATIENCE_MS, move || told.set(ToldHeight::Never)));
            move || drop(later)
        });
    }
    let close = props
        .send
        .reform(|_: MouseEvent| Msg::Do(Action::Embed(None)));
    html! {
        <>
            <header>
                <h2 id="embedding-title" tabindex="-1">{ "Embed this view" }</h2>
                <button type="button" onclick={close}>{ "Close" }</button>
            </header>
            <div class="desk-rooms">
                <div>
                    <p class="note">{ format!("The view as it stands: {}.", props.headline) }</p>
                    <Fields choices={choices.clone()} send={props.send.clone()} />
                    <Snippet
                        choices={choices.clone()}
                        view={props.view.clone()}
                        headline={props.headline.clone()}
                        {file}
                        height_px={told.height_px()}
                    />
                </div>
                <Preview choices={choices.clone()} {source} told={*told} />
            </div>
        </>
    }
}
