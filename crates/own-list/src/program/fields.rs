//! The form: what the list is about.

use crate::program::draft::Msg;
use crate::program::form::Form;
use crate::program::words;
use commutations::browser::entered;
use commutations::domain::Day;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of `Fields`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FieldsProps {
    /// The form as it is.
    pub form: Form,
    /// Called with the form as it becomes.
    pub send: Callback<Msg>,
}

/// The fields of the form. All can stay empty.
#[component]
pub fn Fields(props: &FieldsProps) -> Html {
    let form = &props.form;
    let set = |set: fn(&mut Form, String)| {
        let form = form.clone();
        props.send.reform(move |event: Event| {
            let mut form = form.clone();
            set(&mut form, entered(&event));
            Msg::Form(form)
        })
    };
    let text = |name: &'static str, words: &'static str, value: &str, onchange: Callback<Event>| {
        html! {
            <label class="field">
                <b>{ words }</b>
                <input type="text" data-own={name} value={value.to_owned()} {onchange} />
            </label>
        }
    };
    let date =
        |name: &'static str, words: &'static str, value: Option<Day>, onchange: Callback<Event>| {
            let value = value.map_or_else(String::new, |day| day.to_string());
            html! {
                <label class="field">
                    <b>{ words }</b>
                    <input type="date" data-own={name} {value} {onchange} />
                </label>
            }
        };
    html! {
        <section>
            <h3>{ words::ABOUT }</h3>
            <div class="fields">
                { text("granter", words::GRANTER, &form.granter, set(|form, value| form.granter = value)) }
                { text("in-short", words::IN_SHORT, &form.in_short, set(|form, value| form.in_short = value)) }
                { text("office", words::OFFICE, &form.office, set(|form, value| form.office = value)) }
                { text("title", words::LIST_TITLE, &form.title, set(|form, value| form.title = value)) }
                { date("from", words::DAYS[0], form.days[0], set(|form, value| form.days[0] = Day::parse_iso(&value))) }
                { date("to", words::DAYS[1], form.days[1], set(|form, value| form.days[1] = Day::parse_iso(&value))) }
                { text("publisher", words::PUBLISHER, &form.publisher, set(|form, value| form.publisher = value)) }
                { text("page", words::ADDRESS, &form.page, set(|form, value| form.page = value)) }
                { text("copied", words::COPIED, &form.copied, set(|form, value| form.copied = value)) }
            </div>
            for fault in form.faults() {
                <p class="own-refused" role="alert">{ fault }</p>
            }
            <label class="field">
                <b>{ words::MARKS }</b>
                <textarea
                    data-own="marks"
                    rows="2"
                    value={form.marks.clone()}
                    onchange={set(|form, value| form.marks = value)}
                />
            </label>
            if form.wrong_marks() > 0 {
                <p class="note" role="alert">{ words::wrong_marks(form.wrong_marks()) }</p>
            }
            { nameless(form, &props.send) }
        </section>
    }
}

/// Whether names are left out of the list.
pub fn nameless(form: &Form, send: &Callback<Msg>) -> Html {
    let is_nameless = form.is_nameless;
    let onchange = {
        let form = form.clone();
        send.reform(move |event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let is_nameless = input.is_some_and(|own| own.checked());
            Msg::Form(Form {
                is_nameless,
                ..form.clone()
            })
        })
    };
    html! {
        <label class="own-check">
            <input type="checkbox" data-own="nameless" checked={is_nameless} {onchange} />
            { words::NAMELESS }
        </label>
    }
}
