//! The whole page.

use super::address::use_address;
use super::announcement::{ANNOUNCE_AFTER_MS, takeaways, use_announcement};
use super::arrival::use_arrival;
use super::chips::filters;
use super::closing::Closing;
use super::contents::contents;
use super::credit::credit;
use super::dock::{BACK_ID, dock};
use super::embedding::DIALOG_ID;
use super::history::{HISTORY_TITLE_ID, history_section};
use super::leading::LeadingLists;
use super::masthead::masthead;
use super::notices::notices;
use super::own_list::own_list_line;
use super::page::{PageProps, ProgressProps};
use super::profile::profile_line;
use super::quick::QuickFilters;
use super::rows::first_row;
use super::sheet::{RecordSheet, SHEET_ID};
use super::stage::Stage;
use super::story::{Walk, title_of, told_by_walk, use_walk};
use super::table::RecordsTable;
use super::who::who;
use super::{Records, Shared};
use crate::browser;
use crate::query::{LiveSelection, Outcome};
use crate::state::{Action, Headline, Msg, Overlay, Session, Sort, View, sorted_rows};
use crate::text;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The records.
    pub records: Records,
    /// Whose list they are, and for whom it is drawn.
    #[prop_or_default]
    pub stage: Stage,
}

/// The page. It holds the only state and passes each component what it shows.
#[component]
pub fn App(props: &AppProps) -> Html {
    let records = &props.records;
    let session = use_reducer_eq(Session::default);
    let send = {
        let dispatcher = session.dispatcher();
        use_callback((), move |message: Msg, ()| dispatcher.dispatch(message))
    };
    let live = session.is_live;
    let view = &session.view;
    use_jump(session.jumps, session.has_jumped);
    use_arrival(&session);
    use_address(records, props.stage, &session, &send);
    let steps = use_node_ref();
    use_walk(records, &session, &steps, &send);
    use_effect_with(session.goes_on(), |is_dragging| {
        browser::note_dragging(*is_dragging);
    });

    let outcome = use_outcome(records, view);
    let settled_outcome = use_outcome(records, &session.settled);
    let sorted = use_sorted(records, &settled_outcome, session.settled.table.sort);
    let now = PageProps {
        records: records.clone(),
        view: view.clone(),
        outcome,
        sorted,
        live,
        send: send.clone(),
    };
    let settled = PageProps {
        view: session.settled.clone(),
        outcome: settled_outcome,
        ..now.clone()
    };
    use_dialogs(view, &send);
    let headline = now.headline();
    let told = use_told(&now, &headline, session.goes_on());
    let announced = use_announcement(&told, live);
    let title = use_view_title(&now, &headline);
    use_title(title);
    let strip = use_node_ref();
    let is_walk = view.overlay.statement().is_some();
    browser::use_current_slide(strip.clone(), !is_walk);
    let page = ProgressProps {
        now: now.clone(),
        settled: settled.clone(),
    };
    let content = if is_walk {
        html! {
            <>
                <Walk {page} {steps} />
                { credit(records, view) }
            </>
        }
    } else {
        explorer(&page, &headline, &strip, (props.stage, session.has_jumped))
    };
    // The live regions stay whatever the page shows: a region that comes with its text is not announced.
    html! {
        <>
            <p class="unseen" role="status">{ announced }</p>
            { notices(&session.notices, &send) }
            { content }
        </>
    }
}

/// The page of charts and records.
fn explorer(
    page: &ProgressProps,
    headline: &Headline,
    strip: &NodeRef,
    (stage, has_jumped): (Stage, bool),
) -> Html {
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
            { masthead(now, headline) }
            // What follows has no element of its own: the reader modes of browsers would show that alone.
            <div class="charts">
                { for first_row(page, &below) }
                <LeadingLists ..settled.clone() />
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

/// The sentences of the page of which screen readers are told when they change.
#[hook]
fn use_told(now: &PageProps, headline: &Headline, is_dragging: bool) -> Vec<String> {
    let is_walk = now.view.overlay.statement().is_some();
    let told = use_mut_ref(Vec::new);
    // A drag changes neither the history nor the statement, and should not wait for their words.
    if !is_dragging {
        told.replace(if is_walk {
            told_by_walk(now)
        } else {
            takeaways(now)
        });
    }
    let mut told = told.borrow().clone();
    if !is_walk {
        told.splice(..0, [headline.text(), text::list_page(now.view.table.page)]);
    }
    told
}

/// The title of the statement or of the filtered view that is shown, once it has stopped changing.
#[hook]
fn use_view_title(now: &PageProps, headline: &Headline) -> Option<String> {
    let view = &now.view;
    let shown = browser::use_settled(headline.text(), ANNOUNCE_AFTER_MS);
    let statement = view.overlay.statement();
    let title = statement.and_then(|own| title_of(&now.records, &own.id, view.names));
    title.or_else(|| view.is_filtered().then_some(shown))
}

/// Returns the counts of `view`.
#[hook]
fn use_outcome(records: &Records, view: &View) -> Shared<Outcome> {
    let selection = use_memo(records.clone(), |records| {
        RefCell::new(LiveSelection::new(Rc::clone(&records.columns)))
    });
    let asked = (records.clone(), view.filter.clone(), view.names);
    Shared::from(use_memo(asked, |(_, filter, names)| {
        selection.borrow_mut().update(filter, *names)
    }))
}

/// Returns the rows of the grants in `outcome`, in the order of the table.
#[hook]
fn use_sorted(records: &Records, outcome: &Shared<Outcome>, sort: Sort) -> Shared<Vec<u32>> {
    let asked = (records.clone(), outcome.clone(), sort);
    Shared::from(use_memo(asked, |(records, outcome, sort)| {
        sorted_rows(&records.dataset, &outcome.rows, *sort)
    }))
}

/// The heading to which a reader jumps from the history.
const RECORDS_TITLE_ID: &str = "time-title";

/// Scrolls to the records when a reader jumps there from the history, and to the history when the reader goes
/// back. The focus follows.
#[hook]
fn use_jump(jumps: u32, to_records: bool) {
    let before = use_mut_ref(|| 0);
    use_effect_with(jumps, move |jumps| {
        if before.replace(*jumps) == *jumps {
            return;
        }
        let (place, focus) = if to_records {
            (RECORDS_TITLE_ID, BACK_ID)
        } else {
            (HISTORY_TITLE_ID, HISTORY_TITLE_ID)
        };
        browser::reveal(place);
        browser::focus(focus);
    });
}

/// Puts the title of the view before the page's own name in the document title.
#[hook]
fn use_title(view: Option<String>) {
    let name = use_mut_ref(String::new);
    use_effect_with(view, move |view| {
        let mut name = name.borrow_mut();
        if name.is_empty() {
            *name = browser::title();
        }
        browser::set_title(&match view.as_deref() {
            None | Some("") => name.clone(),
            Some(view) => format!("{view} | {name}"),
        });
    });
}
