//! The record panel over the page.

use crate::browser;
use crate::charts::timeline;
use crate::domain::GrantId;
use crate::state::{
    Action, Fact, Msg, Neighbors, Overlay, Record, Timeline, View, neighbors, record,
};
use crate::text::{self, record as words};
use crate::ui::Records;
use crate::ui::announcement::use_announcement;
use crate::ui::bar_text::bar_text;
use crate::ui::chart::{picture, view_box};
use crate::ui::page::PageProps;
use yew::prelude::*;

/// The id of the dialog.
pub(in crate::ui) const SHEET_ID: &str = "record";

/// The status of copying the link.
const STATUS_ID: &str = "record-status";

/// The dialog; empty while no record is open.
#[component]
pub(super) fn RecordSheet(page: &PageProps) -> Html {
    let records = &page.records;
    let open = match page.view.overlay {
        Overlay::Record(id) => Some(id),
        _ => None,
    };
    let open = open.and_then(|id| {
        let row = records.dataset.row(id)?;
        let record = record(&records.dataset, row, page.view.names)?;
        Some((record, neighbors(&page.sorted, row)))
    });
    let told = open
        .iter()
        .map(|(record, neighbors)| format!("{}, {}", record.title, place(*neighbors)));
    let announced = use_announcement(&told.collect::<Vec<_>>(), open.is_some());
    html! {
        <dialog id={SHEET_ID} class="sheet" aria-labelledby="record-title">
            <p class="unseen" role="status">{ announced }</p>
            if let Some((record, neighbors)) = open {
                { content(records, page, &record, neighbors) }
            }
        </dialog>
    }
}

fn content(
    records: &Records,
    page: &PageProps,
    record: &Record,
    neighbors: Option<Neighbors>,
) -> Html {
    let close = page
        .send
        .reform(|_: MouseEvent| Msg::Do(Action::OpenRecord(None)));
    let copy = Callback::from(|_: MouseEvent| {
        let link = browser::link();
        let done = {
            let link = link.clone();
            Callback::from(move |is_done| {
                let said = if is_done {
                    text::save::COPIED
                } else {
                    link.as_str()
                };
                browser::say(STATUS_ID, said);
            })
        };
        browser::copy(&link, done);
    });
    html! {
        <article data-record={record.id.to_string()}>
            <header>
                <h2 id="record-title" tabindex="-1">{ bar_text(record.title.clone()) }</h2>
                <button type="button" onclick={close}>{ text::control::CLOSE }</button>
            </header>
            <p class="link">
                <button type="button" class="copies-link" onclick={copy}>{ words::COPY_LINK }</button>
                <span id={STATUS_ID} role="status"></span>
            </p>
            { body(record) }
            <nav class="pager" aria-label={words::RECORDS}>
                { step(records, page, text::control::PREVIOUS, neighbors.and_then(|beside| beside.previous)) }
                <span>{ bar_text(place(neighbors)) }</span>
                { step(records, page, text::control::NEXT, neighbors.and_then(|beside| beside.next)) }
            </nav>
        </article>
    }
}

/// Returns the place of a record in the list of the view, in words.
fn place(neighbors: Option<Neighbors>) -> String {
    neighbors.map_or_else(|| words::NOT_IN_VIEW.to_owned(), |beside| beside.words())
}

/// The timeline, facts, cases and flags of a record.
fn body(record: &Record) -> Html {
    html! {
        <>
            { for record.timeline.as_ref().map(drawn) }
            { facts(&record.facts) }
            for case in record.cases.iter() {
                <section>
                    <h3>{ case.title.clone() }</h3>
                    { facts(&case.facts) }
                </section>
            }
            if !record.flags.is_empty() {
                <section>
                    <h3>{ words::ABOUT }</h3>
                    <ul>
                        for flag in record.flags.iter() {
                            <li>{ *flag }</li>
                        }
                    </ul>
                </section>
            }
            <p class="note">{ words::source_line(&record.source, record.id) }</p>
        </>
    }
}

/// The width for which a timeline is drawn; the style sheet enlarges it.
const TIMELINE_PX: f64 = 240.0;

fn drawn(own: &Timeline) -> Html {
    let drawing = timeline(own, TIMELINE_PX);
    html! {
        <svg class="timeline" viewBox={view_box(&drawing)} role="img" aria-label={own.words()}>
            { picture(&drawing) }
        </svg>
    }
}

/// The open record of `view` as a part of the page; nothing if none is open.
pub(in crate::ui) fn open_record(records: &Records, view: &View) -> Html {
    let open = view.overlay.record().and_then(|id| {
        let row = records.dataset.row(id)?;
        record(&records.dataset, row, view.names)
    });
    let shown = |record: Record| {
        html! {
            <article class="facts" data-record={record.id.to_string()}>
                <h2>{ record.title.clone() }</h2>
                { body(&record) }
            </article>
        }
    };
    open.map(shown).unwrap_or_default()
}

/// A button to the record in `row`. It replaces the entry in the browser's history, so that one step back
/// closes the sheet after any number of records.
fn step(records: &Records, page: &PageProps, words: &'static str, row: Option<u32>) -> Html {
    let id: Option<GrantId> = row
        .and_then(|row| records.dataset.grants.get(row as usize))
        .map(|grant| grant.id);
    let onclick = page.send.reform(move |_: MouseEvent| match id {
        Some(id) => Msg::Edit(Action::OpenRecord(Some(id))),
        None => Msg::Cancel,
    });
    html! { <button type="button" disabled={id.is_none()} {onclick}>{ words }</button> }
}

fn facts(facts: &[Fact]) -> Html {
    html! {
        <dl>
            for fact in facts.iter() {
                <div>
                    <dt>{ fact.term }</dt>
                    <dd>{ fact.words.clone() }</dd>
                </div>
            }
        </dl>
    }
}
