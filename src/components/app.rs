//! The whole page.

use super::address::use_address;
use super::chips::filters;
use super::contents::contents;
use super::credit::credit;
use super::dock::{BACK_ID, dock};
use super::drawn::Drawn;
use super::embedding::DIALOG_ID;
use super::explore::SHEET_ID;
use super::exploring::{
    Exploring, HISTORY_PLACE, Rest, amended, rest, story_title, use_amendment, use_exploring,
    use_forgoing, use_history_arrival, use_walk, walk,
};
use super::figure::{Figure, FigureProps, Kind};
use super::masthead::masthead;
use super::notices::notices;
use super::visit::{Change, Visit};
use super::{Records, Shared};
use crate::platform;
use crate::query::{LiveSelection, Outcome};
use crate::view::explore::sorted_rows;
use crate::view::{Action, Sort, View, headline};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What the page is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The records.
    pub records: Records,
    /// In the first paint, what stands where the further charts will be, as HTML. The page that takes
    /// the paint over leaves it as it is until it has something to put in its place.
    #[prop_or_default]
    pub still: AttrValue,
}

impl AppProps {
    /// The page of `records`, with nothing where the further charts will be.
    #[must_use]
    pub const fn of(records: Records) -> Self {
        Self {
            records,
            still: AttrValue::Static(""),
        }
    }
}

/// The page: it holds the one state, and hands each part what it shows.
#[component]
pub fn App(props: &AppProps) -> Html {
    let visit = use_reducer_eq(Visit::default);
    let change = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |change: Change, ()| dispatcher.dispatch(change))
    };
    use_leap(visit.leaps);
    use_address(&props.records, &visit.session, &change);
    let session = &visit.session;
    let view = &session.view;
    let exploring = use_exploring(&props.records, visit.live);
    let records = exploring.records().unwrap_or(&props.records);
    let amendment = amended(&exploring, session);
    let is_amended = amendment.is_none();
    use_arrival(visit.live && !exploring.lets_wait(view) && is_amended);
    use_amendment(amendment, &change);
    use_forgoing(&exploring, view, &change);
    use_history_arrival(&exploring, session);
    let place = use_node_ref();
    use_walk(&exploring, session, &place, &change);

    let drawn = use_mut_ref(Drawn::default);
    let outcome = use_outcome(records, view);
    let settled = drawn.borrow_mut().settled(&outcome, session.goes_on());
    let sorted = use_sorted(&exploring, settled, view.sort);
    let is_open = exploring.records().is_some() && view.record.is_some() && view.story.is_none();
    let close = change.reform(|()| Change::Do(Action::OpenRecord(None)));
    platform::use_modal(SHEET_ID, is_open, close);
    let is_open = exploring.records().is_some() && is_amended && view.embedding.is_some();
    let close = change.reform(|()| Change::Do(Action::Embed(None)));
    platform::use_modal(DIALOG_ID, is_open, close);
    let headline = headline(&records.columns, view, &outcome);
    let announced = platform::use_settled(headline.text(), ANNOUNCE_AFTER_MS);
    let headed = || view.is_filtered().then(|| announced.clone());
    use_title(story_title(&exploring, view).or_else(headed));
    let seen = {
        let drawn = drawn.clone();
        use_callback((), move |(kind, is_seen), ()| {
            drawn.borrow_mut().note(kind, is_seen);
        })
    };
    let figure = |kind: Kind| {
        let fresh = FigureProps {
            kind,
            records: records.clone(),
            view: View {
                embedding: None,
                ..view.clone()
            },
            outcome: if kind.is_of_history() {
                records.all.clone()
            } else {
                outcome.clone()
            },
            live: visit.live,
            whole: false,
            change: change.clone(),
            seen: seen.clone(),
        };
        let props = drawn.borrow_mut().next(fresh, session.goes_on());
        html! { <Figure ..props /> }
    };
    let below = use_mut_ref(|| None);
    let rest_of_page = Rest {
        below: &below,
        view: &session.settled,
        sorted: &sorted,
        headline: &headline.text(),
        live: visit.live,
        whole: true,
        change: &change,
        figure: &figure,
    };
    if let Some(walk) = walk(&exploring, &rest_of_page, &place) {
        return html! {
            <>
                { notices(&session.notices, &change) }
                { walk }
                { credit(view, visit.live) }
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
                { figure(Kind::Time) }
                { figure(Kind::Sentence) }
            </div>
            { rest(&exploring, &props.still, &rest_of_page) }
            { credit(view, visit.live) }
            { dock(records, view, &outcome, visit.leaps > 0, &change) }
        </>
    }
}

/// The counts of `view`.
#[hook]
fn use_outcome(records: &Records, view: &View) -> Shared<Outcome> {
    let selection = use_memo(records.clone(), |records| {
        RefCell::new(LiveSelection::new(Rc::clone(&records.columns)))
    });
    let asked = (records.clone(), view.clauses());
    Shared::from(use_memo(asked, |(_, clauses)| {
        selection.borrow_mut().update(clauses)
    }))
}

/// The grants that `outcome` leaves, in the order of the list; none before their details are there.
#[hook]
fn use_sorted(exploring: &Exploring, outcome: Shared<Outcome>, sort: Sort) -> Shared<Vec<u32>> {
    let asked = (exploring.records().cloned(), outcome, sort);
    Shared::from(use_memo(asked, |(records, outcome, sort)| {
        let sorted = records
            .as_ref()
            .and_then(|records| Some(sorted_rows(records.people()?, &outcome.rows, *sort)));
        sorted.unwrap_or_default()
    }))
}

/// How long the view has to rest before its headline is announced.
const ANNOUNCE_AFTER_MS: u32 = 600;
/// How long after the page has come to life a change may move: what arrives does not.
const MOTION_DELAY_MS: u32 = 300;

/// Where a reader comes to the records from the history.
const RECORDS_PLACE: &str = "time-title";

/// Shows the records to who has come from the history, and the history to who goes back. The focus
/// goes along.
#[hook]
fn use_leap(leaps: u32) {
    let before = use_mut_ref(|| 0);
    use_effect_with(leaps, move |leaps| {
        if before.replace(*leaps) == *leaps {
            return;
        }
        let (place, focus) = if *leaps > 0 {
            (RECORDS_PLACE, BACK_ID)
        } else {
            (HISTORY_PLACE, HISTORY_PLACE)
        };
        platform::reveal(place);
        platform::focus(focus);
    });
}

/// Gives the document the name of the view, or its own.
#[hook]
fn use_title(view: Option<String>) {
    use_effect_with(view, |view| platform::set_title(view.as_deref()));
}

/// Says that the page can be used, once it `has_arrived` at what its address asks for.
#[hook]
fn use_arrival(has_arrived: bool) {
    use_effect_with(has_arrived, |has_arrived| {
        let later = has_arrived.then(|| {
            platform::arrive();
            platform::after(MOTION_DELAY_MS, platform::allow_motion)
        });
        move || drop(later)
    });
}
