//! Downloads of the view.

use super::clip::Clip;
use crate::browser;
use crate::export::{Export, address, csv, file_name, json};
use crate::state::View;
use crate::text;
use crate::text::save as words;
use crate::ui::embedding::open_button;
use crate::ui::page::PageProps;
use crate::ui::{Records, Shared};
use yew::prelude::*;

/// The status of the last press, and the text of the file if it can be neither saved nor copied.
const CLIP: Clip = Clip {
    status_id: AttrValue::Static("save-status"),
    text_id: AttrValue::Static("save-text"),
};

/// What a file is made from.
#[derive(Clone)]
struct Source {
    records: Records,
    sorted: Shared<Vec<u32>>,
    view: View,
    headline: String,
}

impl Source {
    /// Calls `write` with an export of the current view.
    fn with<T>(&self, write: impl FnOnce(&Export<'_>) -> T) -> T {
        write(&Export {
            dataset: &self.records.dataset,
            rows: &self.sorted,
            view: &self.view,
            headline: &self.headline,
            address: &browser::link(),
        })
    }
}

/// Buttons that save or copy the view, and a note if a frame may forbid downloads.
pub(super) fn downloads(page: &PageProps) -> Html {
    let source = Source {
        records: page.records.clone(),
        sorted: page.sorted.clone(),
        view: page.view.clone(),
        headline: page.headline().text(),
    };
    let on = |act: fn(&Source)| {
        let source = source.clone();
        Callback::from(move |_: MouseEvent| act(&source))
    };
    html! {
        <section class="save control" aria-labelledby="save-title">
            <h3 id="save-title">{ text::SAVE }</h3>
            <p class="note">
                { text::DOWNLOADS }
            </p>
            <div class="buttons">
                <button type="button" onclick={on(save_csv)}>{ words::DOWNLOAD_CSV }</button>
                <button type="button" onclick={on(save_json)}>{ words::DOWNLOAD_JSON }</button>
                <button type="button" onclick={on(copy_csv)}>{ words::COPY_CSV }</button>
                <button type="button" class="copies-link" onclick={on(copy_link)}>{ words::COPY_LINK }</button>
                <button type="button" data-article="copy" onclick={on(copy_words)}>
                    { text::picture::COPY_FOR_ARTICLE }
                </button>
                <button type="button" onclick={on(show_csv)}>{ words::VIEW_AS_TEXT }</button>
                { open_button(page, text::embed::EMBED_VIEW) }
            </div>
            if page.live && browser::may_forbid_downloads() {
                <p class="note" data-forbidden="">
                    { words::MAY_BE_FORBIDDEN }
                </p>
            }
            <p id={CLIP.status_id} class="note" role="status"></p>
            <textarea
                id={CLIP.text_id}
                readonly=true
                hidden=true
                rows="10"
                spellcheck="false"
                aria-label={words::CSV_TEXT}
            />
        </section>
    }
}

fn save_csv(source: &Source) {
    download(
        source.with(|export| (file_name(export, "csv"), csv(export))),
        "text/csv",
    );
}

fn save_json(source: &Source) {
    download(
        source.with(|export| (file_name(export, "json"), json(export))),
        "application/json",
    );
}

fn download((name, text): (String, String), mime: &str) {
    let asked = browser::download(&name, mime, &text).then_some(name);
    browser::say(
        &CLIP.status_id,
        &match asked {
            Some(name) => words::asked_to_save(&name),
            None => words::CANNOT_SAVE.to_owned(),
        },
    );
}

fn copy_csv(source: &Source) {
    let text = source.with(csv);
    CLIP.copy(words::THE_TABLE, &text);
}

fn copy_link(_: &Source) {
    CLIP.copy(words::THE_LINK, &browser::link());
}

/// Copies what an article says of the view.
fn copy_words(source: &Source) {
    let publisher = text::history::source_of(&source.records.dataset);
    let link = source.with(address).unwrap_or_default();
    let words = text::picture::for_article(&source.headline, &publisher, &link);
    CLIP.copy(text::picture::THE_WORDS, &words);
}

fn show_csv(source: &Source) {
    browser::say(&CLIP.status_id, "");
    browser::show_text(&CLIP.text_id, &source.with(csv));
}
