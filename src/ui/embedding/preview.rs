//! The preview of the frame.

use crate::browser;
use crate::domain::Theme;
use crate::state::embedding::{Choices, SANDBOX};
use crate::text::embed as words;
use yew::prelude::*;

/// The id of the frame.
pub(super) const FRAME_ID: &str = "embedding-frame";

/// The height of a frame that has not reported its own, in CSS pixels.
const UNTOLD_PX: u32 = 480;

/// The height that the frame has reported.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum ToldHeight {
    /// No report yet.
    #[default]
    Awaited,
    /// The reported height, in CSS pixels.
    Known(u32),
    /// No report within the time limit.
    Never,
}

impl ToldHeight {
    /// The height to give to the frame, in CSS pixels.
    pub(super) const fn height_px(self) -> u32 {
        match self {
            Self::Known(height_px) => height_px,
            Self::Awaited | Self::Never => UNTOLD_PX,
        }
    }
}

/// Properties of `Preview`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PreviewProps {
    pub(super) choices: Choices,
    /// The address that the frame shows.
    pub(super) source: String,
    /// Differs for each address and width.
    pub(super) frame_key: String,
    pub(super) told: ToldHeight,
}

/// How long what is said must stay the same before it is announced.
const ANNOUNCE_AFTER_MS: u32 = 100;

/// The frame at the chosen width and the height that it reports. If there is less room, the reader can scroll
/// to it.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps {
        choices,
        source,
        frame_key,
        told,
    } = props;
    let width_px = choices.width.width_px();
    let said = match *told {
        ToldHeight::Awaited => words::LOADING.to_owned(),
        ToldHeight::Known(height_px) => words::size(choices.width, height_px),
        ToldHeight::Never => words::NO_PREVIEW.to_owned(),
    };
    let said = browser::use_settled(said, ANNOUNCE_AFTER_MS);
    let class = match choices.theme {
        Theme::Reader => "article",
        Theme::Light => "article light",
        Theme::Dark => "article dark",
    };
    html! {
        <section class="preview" aria-label={words::PREVIEW}>
            <p class="note" role="status">{ said }</p>
            <div {class} tabindex="0" role="region" aria-label={words::THE_FRAME}>
                // A new frame for each address and width: navigating an existing frame would add an entry to
                // the browser's history. Nothing in it takes the focus, whose keys the dialog would not hear.
                <iframe
                    key={frame_key.clone()}
                    inert=true
                    id={FRAME_ID}
                    title={words::PREVIEW_OF_FRAME}
                    src={source.clone()}
                    width={width_px.to_string()}
                    height={told.height_px().to_string()}
                    sandbox={SANDBOX}
                />
            </div>
        </section>
    }
}
