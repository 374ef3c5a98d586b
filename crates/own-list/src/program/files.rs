//! The file of a list: chosen, dropped or pasted.

use crate::program::decode::decoded;
use crate::program::draft::Msg;
use crate::program::words;
use js_sys::Uint8Array;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, File, FileList, HtmlInputElement, HtmlTextAreaElement, Response};
use yew::prelude::*;

const PASTE_ID: &str = "own-paste";

/// Properties of `Files`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FilesProps {
    /// Called with what was given.
    pub send: Callback<Msg>,
}

/// The fields for a file and for pasted text.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let onchange = {
        let send = props.send.clone();
        Callback::from(move |event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            open(input.and_then(|own| own.files()), &send);
        })
    };
    // Else the same file, corrected, could not be chosen again.
    let forget = Callback::from(|event: MouseEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            input.set_value("");
        }
    });
    let onclick = {
        let send = props.send.clone();
        Callback::from(move |_: MouseEvent| {
            let area = gloo::utils::document().get_element_by_id(PASTE_ID);
            let area = area.and_then(|own| own.dyn_into::<HtmlTextAreaElement>().ok());
            let text = area.map(|own| own.value()).unwrap_or_default();
            Turn::next();
            send.emit(Msg::Open(words::PASTED.to_owned(), Rc::from(text)));
        })
    };
    html! {
        <div class="own-files">
            <label class="field">
                <b>{ words::FILE }</b>
                <input type="file" data-own="file" accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json" onclick={forget} {onchange} />
            </label>
            <p class="note">{ words::DROP }</p>
            <label class="field">
                <b>{ words::PASTE }</b>
                <textarea id={PASTE_ID} data-own="paste" rows="4" spellcheck="false" />
            </label>
            <p><button type="button" data-own="read" {onclick}>{ words::READ }</button></p>
        </div>
    }
}

/// Opens the file that is dropped.
pub fn dropped(event: &DragEvent, send: &Callback<Msg>) {
    event.prevent_default();
    open(event.data_transfer().and_then(|own| own.files()), send);
}

fn open(files: Option<FileList>, send: &Callback<Msg>) {
    let Some(file) = files.and_then(|own| own.get(0)) else {
        return;
    };
    let (send, turn) = (send.clone(), Turn::next());
    spawn_local(async move {
        let name = file.name();
        let text = text(&file).await;
        if turn.is_last() {
            send.emit(match text {
                Some(text) => Msg::Open(name, Rc::from(text)),
                None => Msg::Refuse(words::not_opened(&name)),
            });
        }
    });
}

/// How many lists have been given so far.
static GIVEN: AtomicU32 = AtomicU32::new(0);

/// The place of a list among those given, so that a large file that is still being read does not replace a later one.
struct Turn(u32);

impl Turn {
    fn next() -> Self {
        Self(GIVEN.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn is_last(&self) -> bool {
        GIVEN.load(Ordering::Relaxed) == self.0
    }
}

async fn text(file: &File) -> Option<String> {
    let response = Response::new_with_opt_blob(Some(file)).ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    decoded(&Uint8Array::new(&buffer).to_vec())
}
