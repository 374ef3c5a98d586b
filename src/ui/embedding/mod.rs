//! The embed dialog, in which a newsroom chooses options, sees the frame and copies the snippet.

mod choices;
mod dialog;
mod folder;
mod preview;
mod snippet;

use crate::browser;
use crate::state::embedding::{Choices, frame_view};
use crate::state::{Action, Msg, headline};
use crate::ui::page::PageProps;
use dialog::Content;
use yew::prelude::*;

/// The id of the dialog.
pub(super) const DIALOG_ID: &str = "embedding";

/// The button that opens the dialog, labeled `words`.
pub(super) fn open_button(page: &PageProps, words: &'static str) -> Html {
    let choices = Choices::of(&page.view);
    let onclick = page
        .send
        .reform(move |_: MouseEvent| Msg::Do(Action::Embed(Some(choices.clone()))));
    html! { <button type="button" class="opens-embed" {onclick}>{ words }</button> }
}

/// The dialog; empty while it is not open.
pub(super) fn embed_dialog(page: &PageProps) -> Html {
    // An embedded part has no dialog: its preview would embed the part in itself.
    let choices = page.view.overlay.choices().filter(|_| !browser::is_part());
    let (about, columns) = (&page.records.dataset.about, &page.records.columns);
    let own = choices.map(|choices| frame_view(&page.view, choices));
    let own = own.map(|own| headline(about, columns, &own, &own.outcome(columns)).text());
    html! {
        <dialog id={DIALOG_ID} class="desk" aria-labelledby="embedding-title">
            if let Some(choices) = choices {
                <Content
                    parts={page.records.embed_parts()}
                    cards={page.records.dataset.about.cards.clone()}
                    choices={choices.clone()}
                    view={page.view.clone()}
                    headline={own.unwrap_or_default()}
                    send={page.send.clone()}
                />
            }
        </dialog>
    }
}
