//! The content of the embed dialog.

use super::choices::Fields;
use super::preview::{FRAME_ID, Preview, ToldHeight};
use super::snippet::{Snippet, snippet_section};
use crate::browser;
use crate::data::CardPlan;
use crate::state::embedding::{Choices, EmbedPart, PAGE, query};
use crate::state::{Action, Msg, View};
use crate::text::{control::CLOSE, embed};
use yew::prelude::*;

/// How long to wait for a frame to report its height before the preview is reported as unavailable.
const PATIENCE_MS: u32 = 10_000;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ContentProps {
    /// The parts of the page that can be embedded.
    pub(super) parts: Vec<EmbedPart>,
    /// The cards that are published with the list.
    pub(super) cards: Vec<CardPlan>,
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
        query(&props.view, &choices.in_short(&props.parts))
    );
    // The height depends on both, and is reported once.
    let frame_key = format!("{} {source}", choices.width.width_px());
    let told = use_told_height(&frame_key);
    let close = props
        .send
        .reform(|_: MouseEvent| Msg::Do(Action::Embed(None)));
    let fields = Fields {
        parts: &props.parts,
        choices,
        send: &props.send,
    };
    let snippet = Snippet {
        parts: &props.parts,
        cards: &props.cards,
        choices,
        view: &props.view,
        headline: &props.headline,
        file: &file,
        height_px: told.height_px(),
    };
    html! {
        <>
            <header>
                <h2 id="embedding-title" tabindex="-1">{ embed::EMBED_VIEW }</h2>
                <button type="button" onclick={close}>{ CLOSE }</button>
            </header>
            <div class="desk-rooms">
                <div>
                    <p class="note">{ embed::view_as_it_stands(&props.headline) }</p>
                    { fields.all() }
                    { snippet_section(&snippet) }
                </div>
                <Preview choices={choices.clone()} {source} {frame_key} {told} />
            </div>
        </>
    }
}

/// Returns what the frame with this key has reported of its height.
#[hook]
fn use_told_height(key: &str) -> ToldHeight {
    let told = use_state_eq(|| (String::new(), ToldHeight::Awaited));
    let known = if told.0 == key {
        told.1
    } else {
        ToldHeight::Awaited
    };
    let heard = {
        let told = told.setter();
        use_callback(key.to_owned(), move |height_px, key: &String| {
            told.set((key.clone(), ToldHeight::Known(height_px)));
        })
    };
    browser::use_frame_height(FRAME_ID, heard);
    let awaited = (known == ToldHeight::Awaited).then(|| key.to_owned());
    use_effect_with(awaited, move |awaited| {
        let told = told.setter();
        let never = |key| move || told.set((key, ToldHeight::Never));
        let later = awaited
            .clone()
            .map(|key| browser::after(PATIENCE_MS, never(key)));
        move || drop(later)
    });
    known
}
