//! The whole page.

use super::address::use_address;
use super::arrival::use_arrival;
use super::chips::filters;
use super::contents::contents;
use super::credit::credit;
use super::dock::{BACK_ID, dock};
use super::embedding::DIALOG_ID;
use super::figure::{FigureProps, FollowingFigure};
use super::further::below;
use super::history::HISTORY_TITLE_ID;
use super::masthead::masthead;
use super::notices::notices;
use super::page::Page;
use super::rows::first_row;
use super::sheet::SHEET_ID;
use super::story::{title_of, use_walk, walk};
use super::{Records, Shared};
use crate::browser;
use crate::charts::Panel;
use crate::query::{LiveSelection, Outcome};
use crate::state::{Action, Msg, Overlay, Session, Sort, View, headline, sorted_rows};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What the page is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The records.
    pub records: Records,
}

/// The page: it holds the one state, and hands each part what it shows.
#[component]
pub fn App(props: &AppProps) -> Html {
    let records = &props.records;
    let session = use_reducer_eq(Session::default);
    let change = {
        let dispatcher = session.dispatcher();
        use_callback((), move |change: Msg, ()| dispatcher.dispatch(change))
    };
    let live = session.is_live;
    let view = &session.view;
    use_jump(session.jumps);
    use_arrival(&session);
    use_address(records, &session, &change);
    let steps = use_node_ref();
    use_walk(records, &session, &steps, &change);

    let outcome = use_outcome(records, view);
    let settled = use_outcome(records, &session.settled);
    let sorted = use_sorted(records, &settled, session.settled.table.sort);
    let close = change.reform(|()| Msg::Do(Action::OpenRecord(None)));
    browser::use_modal(SHEET_ID, matches!(view.overlay, Overlay::Record(_)), close);
    let close = change.reform(|()| Msg::Do(Action::Embed(None)));
    browser::use_modal(DIALOG_ID, view.overlay.choices().is_some(), close);
    let headline = headline(&records.columns, view, &outcome);
    let announced = browser::use_settled(headline.text(), ANNOUNCE_AFTER_MS);
    let statement = view.overlay.statement();
    let story_title = statement.and_then(|own| title_of(records, &own.id));
    use_title(story_title.or_else(|| view.is_filtered().then(|| announced.clone())));
    let figure = |panel: Panel| {
        let shown = |view: &View, outcome: &Shared<Outcome>| FigureProps {
            panel,
            records: records.clone(),
            view: View {
                overlay: Overlay::None,
                ..view.clone()
            },
            outcome: if panel.chart.is_of_history() {
                records.all.clone()
            } else {
                outcome.clone()
            },
            live,
            change: change.clone(),
            seen: Callback::noop(),
        };
        let now = shown(view, &outcome);
        let settled = shown(&session.settled, &settled);
        html! { <FollowingFigure {now} {settled} /> }
    };
    let page = Page {
        records,
        view: &session.settled,
        sorted: &sorted,
        headline: &headline.text(),
        live,
        change: &change,
        figure: &figure,
    };
    if view.overlay.statement().is_some() {
        return html! {
            <>
                { notices(&session.notices, &change) }
                { walk(&page, &steps) }
                { credit(view) }
            </>
        };
    }
    html! {
        <>
            { masthead(records, view, &outcome, &headline, announced) }
            { notices(&session.notices, &change) }
            { contents(view) }
            { filters(view, &change) }
            <div class="charts">
                { for first_row(view, &figure) }
            </div>
            <div class="rest answer">{ below(&page) }</div>
            { credit(view) }
            { dock(records, view, &outcome, session.jumps > 0, &change) }
        </>
    }
}

/// The counts of `view`.
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

/// The grants that `outcome` leaves, in the order of the list.
#[hook]
fn use_sorted(records: &Records, outcome: &Shared<Outcome>, sort: Sort) -> Shared<Vec<u32>> {
    let asked = (records.clone(), outcome.clone(), sort);
    Shared::from(use_memo(asked, |(records, outcome, sort)| {
        sorted_rows(&records.dataset, &outcome.rows, *sort)
    }))
}

/// How long the view has to rest before its headline is announced.
const ANNOUNCE_AFTER_MS: u32 = 600;

/// Where a reader who jumps from the history finds the records.
const RECORDS_TITLE_ID: &str = "time-title";

/// Shows the records to a reader who jumps there from the history, and the history to one who goes
/// back. The focus goes along.
#[hook]
fn use_jump(jumps: u32) {
    let before = use_mut_ref(|| 0);
    use_effect_with(jumps, move |jumps| {
        if before.replace(*jumps) == *jumps {
            return;
        }
        let (place, focus) = if *jumps > 0 {
            (RECORDS_TITLE_ID, BACK_ID)
        } else {
            (HISTORY_TITLE_ID, HISTORY_TITLE_ID)
        };
        browser::reveal(place);
        browser::focus(focus);
    });
}

/// Gives the document the name of the view, or its own.
#[hook]
fn use_title(view: Option<String>) {
    use_effect_with(view, |view| browser::set_title(view.as_deref()));
}
