//! The frame as it will be.

use super::desk::Seen;
use crate::domain::{PreviewWidth, Theme};
use crate::state::embedding::{Choices, SANDBOX};
use crate::text;
use yew::prelude::*;

/// The frame's id.
pub(super) const FRAME_ID: &str = "embedding-frame";

/// The frame of the address `source` at the width chosen, as high as it says to be. Where there is less room it is scrolled to.
pub(super) fn preview(choices: &Choices, source: String, seen: Seen) -> Html {
    let width_px = choices.width.width_px();
    let said = match seen {
        Seen::Awaited => "The preview is on its way.".to_owned(),
        Seen::High(height_px) => format!(
            "{}, {} pixels wide: {} pixels high.",
            width(choices.width),
            text::count(width_px),
            text::count(height_px)
        ),
        Seen::Never => "The preview cannot be shown here: this page may not hold frames, or the file \
                        commutations.html is not beside it. The snippet has a height that is only a guess."
            .to_owned(),
    };
    let class = match choices.theme {
        Theme::Reader => "article",
        Theme::Light => "article light",
        Theme::Dark => "article dark",
    };
    html! {
        <section class="preview" aria-label="Preview">
            <p class="note" role="status">{ said }</p>
            <div {class} tabindex="0" role="region" aria-label="The frame">
                // A new one for each address: a frame that goes elsewhere makes an entry of the history.
                <iframe
                    key={source.clone()}
                    id={FRAME_ID}
                    title="Preview of the frame"
                    src={source}
                    width={width_px.to_string()}
                    height={seen.height_px().to_string()}
                    sandbox={SANDBOX}
                />
            </div>
        </section>
    }
}

const fn width(width: PreviewWidth) -> &'static str {
    match width {
        PreviewWidth::Phone => "On a small phone",
        PreviewWidth::Column => "In a column",
        PreviewWidth::Wide => "Wider than the column",
    }
}
