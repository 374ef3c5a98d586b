//! The dialog.

use crate::program::draft::{Draft, Msg, Read};
use crate::program::fields::{Fields, nameless};
use crate::program::files::{Files, dropped};
use crate::program::reading::ReadingParts;
use crate::program::shown::{Shown, people};
use crate::program::words;
use commutations::{browser, text};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, HtmlDialogElement};
use yew::prelude::*;

const DIALOG_ID: &str = "own-dialog";

/// The dialog, which is open from the start, and the list that it has shown.
#[component]
pub fn Dialog() -> Html {
    let draft = use_reducer(Draft::default);
    let is_open = use_state(|| true);
    let shown = use_mut_ref(|| None::<Shown>);
    let send = {
        let dispatcher = draft.dispatcher();
        use_callback((), move |message: Msg, ()| dispatcher.dispatch(message))
    };
    let close = {
        let is_open = is_open.setter();
        use_callback((), move |(), ()| is_open.set(false))
    };
    {
        let (is_open, shown) = (is_open.setter(), shown.clone());
        use_effect_with((), move |()| {
            browser::on(browser::OPEN_OWN, move || is_open.set(true));
            let own = shown.clone();
            browser::on(browser::SAVE_LIST, move || {
                if let Some(shown) = &*own.borrow() {
                    shown.save_list();
                }
            });
            browser::on(browser::SAVE_PAGE, move || {
                if let Some(shown) = &*shown.borrow() {
                    shown.save_page();
                }
            });
        });
    }
    browser::use_modal(DIALOG_ID, *is_open, close.clone());
    // Back and forward lead to another view of the page, not to the dialog over it.
    browser::use_query_changes(close.reform(|_: String| ()));
    let show = {
        let (draft, shown, close) = (draft.clone(), shown.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(list) = draft.list(&today()) {
                let own = Shown::new(&list);
                if own.show() {
                    shown.replace(Some(own));
                    close_at_once();
                    close.emit(());
                }
            }
        })
    };
    let ondrop = {
        let send = send.clone();
        Callback::from(move |event: DragEvent| dropped(&event, &send))
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let close = close.reform(|_: MouseEvent| ());
    html! {
        <dialog id={DIALOG_ID} class="desk own-dialog" aria-labelledby="own-dialog-title" {ondrop} {ondragover}>
            <header>
                <h2 id="own-dialog-title" tabindex="-1">{ text::own_list::TITLE }</h2>
                <button type="button" onclick={close}>{ text::control::CLOSE }</button>
            </header>
            <div class="own-room" onfocusin={Callback::from(|event: FocusEvent| keep_in_sight(&event))}>
                <p class="note">{ words::STAYS }</p>
                <Files send={send.clone()} />
                { read(&draft, &send) }
            </div>
            if draft.read != Read::Nothing {
                <p class="own-show">
                    <button type="button" class="main" data-own="show" disabled={!draft.is_complete()} onclick={show}>
                        { words::SHOW }
                    </button>
                    { " " }
                    <span class="note" data-own="missing">{ draft.missing() }</span>
                </p>
            }
        </dialog>
    }
}

fn read(draft: &Draft, send: &Callback<Msg>) -> Html {
    match &draft.read {
        Read::Nothing => Html::default(),
        Read::Refused(why) => {
            html! { <p class="own-refused" role="alert" data-own="refused">{ why.clone() }</p> }
        }
        Read::List(list) => html! {
            <>
                <p role="status" data-own-rows={list.grants.len().to_string()} data-own-faults="0">
                    { words::a_list(&list.source.title, people(list)) }
                </p>
                { nameless(&draft.form, send) }
            </>
        },
        Read::Table(reading) => html! {
            <>
                <ReadingParts
                    reading={reading.clone()}
                    kinds={draft.choices.kinds.clone()}
                    send={send.clone()}
                />
                { offenses(draft, reading.offenses_with_drugs, send) }
                <Fields form={draft.form.clone()} send={send.clone()} />
            </>
        },
    }
}

/// Whether drugs are read from the offenses, if these name any.
fn offenses(draft: &Draft, naming: u32, send: &Callback<Msg>) -> Html {
    if naming == 0 {
        return Html::default();
    }
    let reads = draft.choices.reads_offenses;
    let onchange = send.reform(move |_: Event| Msg::Offenses(!reads));
    html! {
        <label class="own-check">
            <input type="checkbox" data-own="offenses" checked={reads} {onchange} />
            { words::OFFENSES }
        </label>
    }
}

/// Shows all of the field that gets the focus. WebKit shows only the line in which one writes.
fn keep_in_sight(event: &FocusEvent) {
    let field = event.target_dyn_into::<Element>();
    let room = field.as_ref().map(|own| own.closest(".own-room"));
    let (Some(field), Some(Ok(Some(room)))) = (field, room) else {
        return;
    };
    if field.get_bounding_client_rect().bottom() > room.get_bounding_client_rect().bottom() {
        field.scroll_into_view_with_bool(false);
    }
}

/// Closes the dialog now, not when it is drawn again: Yew draws in its own time, and while a modal dialog is open, the
/// line that says whose list the page shows cannot take the focus.
fn close_at_once() {
    let dialog = gloo::utils::document().get_element_by_id(DIALOG_ID);
    if let Some(Ok(dialog)) = dialog.map(JsCast::dyn_into::<HtmlDialogElement>) {
        dialog.close();
    }
}

/// Today in the reader’s time zone, `YYYY-MM-DD`.
fn today() -> String {
    let now = js_sys::Date::new_0();
    format!(
        "{:04}-{:02}-{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date()
    )
}
