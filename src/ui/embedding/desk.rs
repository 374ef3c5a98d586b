//! What is in the dialog.

use super::chosen::Chosen;
use super::code::code;
use super::preview::{FRAME_ID, preview};
use crate::browser;
use crate::charts::embed_parts;
use crate::state::embedding::{Choices, PAGE, query};
use crate::state::{Action, Msg, View};
use yew::prelude::*;

/// The height of a frame that has not told its own, in CSS pixels.
const UNTOLD_PX: u32 = 480;
/// How long a frame may take to tell its height before it is said not to come.
const PATIENCE_MS: u32 = 10_000;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct DeskProps {
    pub(super) choices: Choices,
    /// The view that goes into the article.
    pub(super) view: View,
    pub(super) headline: String,
    pub(super) change: Callback<Msg>,
}

/// What the preview has told of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Seen {
    /// Nothing yet.
    #[default]
    Awaited,
    /// It is so high, in CSS pixels.
    High(u32),
    /// Nothing, for too long.
    Never,
}

impl Seen {
    /// The height that its place has, in CSS pixels.
    pub(super) const fn height_px(self) -> u32 {
        match self {
            Self::High(height_px) => height_px,
            Self::Awaited | Self::Never => UNTOLD_PX,
        }
    }
}

/// The choices, the preview and the snippet.
#[component]
pub(super) fn Desk(props: &DeskProps) -> Html {
    let choices = &props.choices;
    let file = browser::own_file().unwrap_or_else(|| PAGE.to_owned());
    let source = format!(
        "{file}?{}",
        query(&props.view, &choices.in_short(&embed_parts()))
    );
    let seen = use_state_eq(Seen::default);
    let told = {
        let seen = seen.clone();
        use_callback((), move |height_px, ()| seen.set(Seen::High(height_px)))
    };
    browser::use_frame_height(FRAME_ID, told);
    {
        let seen = seen.clone();
        use_effect_with(*seen == Seen::Awaited, move |is_awaited| {
            let later =
                is_awaited.then(|| browser::after(PATIENCE_MS, move || seen.set(Seen::Never)));
            move || drop(later)
        });
    }
    let close = props
        .change
        .reform(|_: MouseEvent| Msg::Do(Action::Embed(None)));
    let chosen = Chosen {
        choices,
        change: &props.change,
    };
    html! {
        <>
            <header>
                <h2 id="embedding-title" tabindex="-1">{ "Embed this view" }</h2>
                <button type="button" onclick={close}>{ "Close" }</button>
            </header>
            <div class="desk-rooms">
                <div>
                    <p class="note">{ format!("The view as it stands: {}.", props.headline) }</p>
                    { chosen.all() }
                    { code(props, &file, seen.height_px()) }
                </div>
                { preview(choices, source, *seen) }
            </div>
        </>
    }
}
