//! The snippet that a newsroom copies into its article.

use super::folder::folder;
use crate::data::CardPlan;
use crate::state::View;
use crate::state::embedding::{Choices, EmbedPart, Publication, frame_title, snippet};
use crate::text::embed as words;
use crate::ui::clip::Clip;
use yew::prelude::*;

/// The elements that hold the snippet and the status of copying.
const CLIP: Clip = Clip {
    status_id: AttrValue::Static("embedding-status"),
    text_id: AttrValue::Static("embedding-code"),
};

/// What the snippet is made of.
pub(super) struct Snippet<'a> {
    pub(super) parts: &'a [EmbedPart],
    pub(super) cards: &'a [CardPlan],
    pub(super) choices: &'a Choices,
    /// The view to embed.
    pub(super) view: &'a View,
    pub(super) headline: &'a str,
    /// The name of the file that the frame shows.
    pub(super) file: &'a str,
    pub(super) height_px: u32,
}

/// The snippet, a button that copies it, and its requirements.
pub(super) fn snippet_section(own: &Snippet<'_>) -> Html {
    let choices = &own.choices.in_short(own.parts);
    let here = folder();
    let folder = match choices.folder.trim() {
        "" => here.unwrap_or_else(|| UNKNOWN.to_owned()),
        typed => whole_address(typed),
    };
    let made = snippet(
        choices,
        &Publication {
            folder: &folder,
            file: own.file,
            view: own.view,
            title: &frame_title(choices, own.parts, own.headline),
            height_px: own.height_px,
            cards: own.cards,
        },
    );
    let onclick = {
        let made = made.clone();
        Callback::from(move |_: MouseEvent| CLIP.copy(words::THE_SNIPPET, &made))
    };
    html! {
        <section class="code" aria-labelledby="embedding-code-title">
            <h3 id="embedding-code-title">{ words::SNIPPET }</h3>
            <p class="note">{ words::need(choices.kind) }</p>
            if folder == UNKNOWN {
                <p class="note">{ words::FROM_A_FILE }</p>
            }
            <textarea id={CLIP.text_id} readonly=true rows="6" spellcheck="false" aria-label={words::THE_SNIPPET} value={made} />
            <div class="buttons"><button type="button" class="main" {onclick}>{ words::COPY_SNIPPET }</button></div>
            <p id={CLIP.status_id} class="note" role="status"></p>
        </section>
    }
}

/// A placeholder for the folder of a page that is not published yet.
const UNKNOWN: &str = "https://your-site.example/commutations/";

/// Completes the address of a folder as typed, which may lack the scheme or the final slash.
fn whole_address(typed: &str) -> String {
    let scheme = if typed.contains("://") {
        ""
    } else {
        "https://"
    };
    format!("{scheme}{}/", typed.trim_end_matches('/'))
}
