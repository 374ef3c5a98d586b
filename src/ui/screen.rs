//! What the page shows: the charts and records, or the report.

use super::chips::filters;
use super::closing::Closing;
use super::contents::contents;
use super::credit::credit;
use super::dock::dock;
use super::embedding::DIALOG_ID;
use super::history::history_section;
use super::leading::leading_lists;
use super::masthead::masthead;
use super::notices::notices;
use super::own_list::own_list_line;
use super::page::ProgressProps;
use super::profile::profile_line;
use super::quick::QuickFilters;
use super::rows::first_row;
use super::sheet::{RecordSheet, SHEET_ID};
use super::stage::Stage;
use super::story::{Walk, use_walk};
use super::table::RecordsTable;
use super::who::who;
use crate::browser;
use crate::state::{Action, Msg, Overlay, Session, View};
use crate::text;
use yew::prelude::*;

/// Properties of `Screen`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ScreenProps {
    pub(super) page: ProgressProps,
    pub(super) session: UseReducerHandle<Session>,
    pub(super) stage: Stage,
    /// What screen readers are told.
    pub(super) announced: AttrValue,
}

/// The page, all that others can have changed: a new key draws it from nothing.
#[component]
pub(super) fn Screen(props: &ScreenProps) -> Html {
    let ScreenProps {
        page,
        session,
        stage,
        announced,
    } = props;
    let now = &page.now;
    let steps = use_node_ref();
    use_walk(&now.records, session, &steps, &now.send);
    use_dialogs(&now.view, &now.send);
    let strip = use_node_ref();
    let is_walk = now.view.overlay.statement().is_some();
    browser::use_current_slide(strip.clone(), !is_walk);
    // The live regions stay whatever the page shows: a region that comes with its text is not announced.
    html! {
        <>
            <p class="unseen" role="status">{ announced }</p>
            { notices(&session.notices, &now.send) }
            if is_walk {
                <>
                    <Walk page={page.clone()} {steps} />
                    { credit(&now.records, &now.view) }
                </>
            } else {
                { explorer(page, &strip, (*stage, session.has_jumped)) }
            }
        </>
    }
}

/// The page of charts and records.
fn explorer(page: &ProgressProps, strip: &NodeRef, (stage, has_jumped): (Stage, bool)) -> Html {
    let (now, settled) = (&page.now, &page.settled);
    let records = &now.records;
    let below = html! {
        <div class="below-first" key="below">
            { profile_line(now) }
            <QuickFilters ..settled.clone() />
            <p class="source note">{ text::history::source_in_short(&records.dataset) }</p>
            <p class="proviso">{ text::grantor::explained(&records.dataset.about) }</p>
            { filters(&now.view, &now.send) }
        </div>
    };
    html! {
        <>
            if stage == Stage::Own {
                { own_list_line(records) }
            }
            { masthead(now, &now.headline()) }
            // What follows has no element of its own: the reader modes of browsers would show that alone.
            <div class="charts">
                { for first_row(page, &below) }
                { leading_lists(settled) }
            </div>
            { contents(&records.dataset.about) }
            { who(page, strip) }
            <RecordsTable ..settled.clone() />
            { history_section(page) }
            <Closing ..settled.clone() />
            <RecordSheet ..settled.clone() />
            { credit(records, &now.view) }
            { dock(now, has_jumped) }
        </>
    }
}

/// Keeps the dialogs open that the view has open, and closes them when the reader does.
#[hook]
fn use_dialogs(view: &View, send: &Callback<Msg>) {
    let close = send.reform(|()| Msg::Do(Action::OpenRecord(None)));
    browser::use_modal(SHEET_ID, matches!(view.overlay, Overlay::Record(_)), close);
    let close = send.reform(|()| Msg::Do(Action::Embed(None)));
    browser::use_modal(DIALOG_ID, view.overlay.choices().is_some(), close);
}
