//! Into an article: a dialog in which a newsroom chooses, sees the frame, and copies the snippet.
//!
//! Like `explore`, what lies under a module of this name loads after the first view.

mod chosen;
mod code;
mod desk;
mod preview;

use crate::browser;
use crate::state::embedding::Choices;
use crate::state::{Action, Msg};
use crate::ui::page::Page;
use desk::Desk;
use yew::prelude::*;

/// The dialog's id, by which the page opens it.
pub(super) const DIALOG_ID: &str = "embedding";

/// The button that opens it, called `words`.
pub(super) fn open_button(page: &Page<'_>, words: &'static str) -> Html {
    let choices = Choices::of(page.view);
    let onclick = page
        .change
        .reform(move |_: MouseEvent| Msg::Do(Action::Embed(Some(choices.clone()))));
    html! { <button type="button" class="opens-embed" {onclick}>{ words }</button> }
}

/// The dialog; empty while it is not open.
pub(super) fn dialog(page: &Page<'_>) -> Html {
    // In a part of the page there is none: its preview would be a part of the part.
    let choices = page.view.overlay.choices().filter(|_| !browser::is_part());
    html! {
        <dialog id={DIALOG_ID} class="desk" aria-labelledby="embedding-title">
            if let Some(choices) = choices {
                <Desk
                    choices={choices.clone()}
                    view={page.view.clone()}
                    headline={page.headline.to_owned()}
                    change={page.change.clone()}
                />
            }
        </dialog>
    }
}
