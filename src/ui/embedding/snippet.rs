//! The snippet that a newsroom copies into its article.

use super::folder::folder;
use crate::charts::embed_parts;
use crate::state::View;
use crate::state::embedding::{Choices, Publication, frame_title, snippet};
use crate::text::embed as words;
use crate::ui::clip::Clip;
use yew::prelude::*;

/// The elements that hold the snippet and the status of copying.
const CLIP: Clip = Clip {
    status_id: AttrValue::Static("embedding-status"),
    text_id: AttrValue::Static("embedding-code"),
};

/// Properties of `Snippet`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SnippetProps {
    pub(super) choices: Choices,
    /// The view to embed.
    pub(super) view: View,
    pub(super) headline: AttrValue,
    /// The name of the file that the frame shows.
    pub(super) file: AttrValue,
    pub(super) height_px: u32,
}

/// The snippet, a button that copies it, and its requirements.
#[component]
pub(super) fn Snippet(props: &SnippetProps) -> Html {
    let parts = embed_parts();
    let choices = &props.choices.in_short(&parts);
    let here = folder();
    let folder = match choices.folder.trim() {
        "" => here.unwrap_or_else(|| UNKNOWN.to_owned()),
        typed => whole_address(typed),
    };
    let made = snippet(
        choices,
        &Publication {
            folder: &folder,
            file: &props.file,
            view: &props.view,
            title: &frame_title(choices, &parts, &props.headline),
            height_px: props.height_px,
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
