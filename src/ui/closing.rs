//! What closes the page: the report, the notes, and the embed dialog.

use super::embedding::embed_dialog;
use super::footer::notes_section;
use super::page::PageProps;
use super::story::teaser;
use yew::prelude::*;

/// The report, the notes and the embed dialog. A drag, which changes none of them, does not wait for them.
#[component]
pub(super) fn Closing(page: &PageProps) -> Html {
    html! {
        <>
            { teaser(page) }
            { notes_section(&page.records, page.view.names) }
            { embed_dialog(page) }
        </>
    }
}
