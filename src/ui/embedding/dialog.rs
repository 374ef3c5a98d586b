//! The content of the embed dialog.

use super::choices::Fields;
use super::preview::{FRAME_ID, Preview, Sight, ToldHeight};
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
    /// The headline of the view as the frame shows it.
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
    let sight = Sight {
        source,
        width: choices.width,
    };
    let told = use_told_height(&sight);
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
                <Preview theme={choices.theme} {sight} {told} />
            </div>
        </>
    }
}

/// Returns what the frame has reported of its height in this sight, never in another one.
#[hook]
fn use_told_height(sight: &Sight) -> ToldHeight {
    let told = use_state_eq(|| (sight.clone(), ToldHeight::Awaited));
    let tell = {
        let told = told.setter();
        use_callback(sight.clone(), move |height, sight: &Sight| {
            told.set((sight.clone(), height))
        })
    };
    let known = match &*told {
        (of, height) if of == sight => *height,
        _ => ToldHeight::Awaited,
    };
    browser::use_frame_height(FRAME_ID, tell.reform(ToldHeight::Known));
    let awaits = (known == ToldHeight::Awaited).then_some(tell);
    use_effect_with(awaits, |awaits| {
        let tell = awaits.clone();
        let later =
            tell.map(|tell| browser::after(PATIENCE_MS, move || tell.emit(ToldHeight::Never)));
        move || drop(later)
    });
    known
}
