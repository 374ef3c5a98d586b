//! Into an article: a dialog in which a newsroom chooses, sees the frame, and copies the snippet.

mod choices;
mod dialog;
mod folder;
mod preview;
mod snippet;

use crate::browser;
use crate::state::embedding::Choices;
use crate::state::{Action, Msg};
use crate::ui::page::PageProps;
use dialog::Content;
use yew::prelude::*;

/// The dialog's id, by which the page opens it.
pub(super) const DIALOG_ID: &str = "embedding";

/// The button that opens it, called `words`.
pub(super) fn open_button(page: &PageProps, words: &'static str) -> Html {
    let choices = Choices::of(&page.view);
    let onclick = page
        .send
        .reform(move |_: MouseEvent| Msg::Do(Action::Embed(Some(choices.clone()))));
    html! { <button type="button" class="opens-embed" {onclick}>{ words }</button> }
}

/// The dialog; empty while it is not open.
#[component]
pub(super) fn EmbedDialog(page: &PageProps) -> Html {
    // In a part of the page there is none: its preview would be a part of the part.
    let choices = page.view.overlay.choices().filter(|_| !browser::is_part());
    html! {
        <dialog id={DIALOG_ID} class="desk" aria-labelledby="embedding-title">
            if let Some(choices) = choices {
                <Content
                    choices={choices.clone()}
                    view={page.view.clone()}
                    headline={page.headline().text()}
                    send={page.send.clone()}
                />
            }
        </dialog>
    }
}
