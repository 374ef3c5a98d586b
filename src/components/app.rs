//! The whole page.

use super::chips::filters;
use super::figure::{Figure, Kind};
use super::footer::footer;
use super::masthead::masthead;
use super::notices::notices;
use super::table::{List, list};
use super::visit::{Change, Visit};
use super::{Records, Shared};
use crate::platform;
use crate::query::Outcome;
use crate::view::{History, Session, encode, headline, page_count, sorted_rows};
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
    let visit = use_reducer_eq(Visit::default);
    let change = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |change: Change, ()| dispatcher.dispatch(change))
    };
    use_address(&props.records, &visit.session, visit.live, &change);

    let (session, records) = (&visit.session, &props.records);
    let view = &session.view;
    let outcome = {
        let records = records.clone();
        Shared::from(use_memo(view.clauses(), move |clauses| {
            Outcome::new(&records.columns, clauses)
        }))
    };
    let sorted = {
        let records = records.clone();
        use_memo((outcome.clone(), view.sort), move |(outcome, sort)| {
            sorted_rows(&records.dataset, &outcome.rows, *sort)
        })
    };
    let headline = headline(&records.columns, view, &outcome);
    let announced = platform::use_settled(headline.text(), ANNOUNCE_AFTER_MS);
    let figure = |kind: Kind| {
        html! {
            <Figure
                {kind}
                records={records.clone()}
                view={view.clone()}
                outcome={outcome.clone()}
                live={visit.live}
                change={change.clone()}
            />
        }
    };
    html! {
        <>
            { masthead(records, view, &outcome, &headline, announced) }
            { notices(&session.notices, &change) }
            { filters(view, &change) }
            <div class="charts">
                { figure(Kind::Time) }
                { figure(Kind::Sentence) }
            </div>
            { list(&List { records, view, sorted: &sorted, live: visit.live, change: &change }) }
            { footer(records, view) }
        </>
    }
}

/// How long the view has to rest before its headline is announced.
const ANNOUNCE_AFTER_MS: u32 = 600;
/// How long after the page has come to life a change may move: what arrives does not.
const MOTION_DELAY_MS: u32 = 300;

/// How long a selection that goes on waits before the address shows it: browsers refuse to write
/// the address a hundred times in a few seconds.
const ADDRESS_DELAY_MS: u32 = 150;

/// Keeps the view and the address the same.
#[hook]
fn use_address(records: &Records, session: &Session, live: bool, change: &Callback<Change>) {
    let arrive = {
        let records = records.clone();
        change.reform(move |query: String| Change::Arrive(Box::new(arrived(&records, &query))))
    };
    {
        let arrive = arrive.clone();
        use_effect_with((), move |()| arrive.emit(platform::query()));
    }
    use_effect_with(live, |live| {
        let later = live.then(|| {
            platform::arrive();
            platform::after(MOTION_DELAY_MS, platform::allow_motion)
        });
        move || drop(later)
    });
    platform::use_query_changes(arrive);
    use_effect_with(session.clone(), |session| {
        let query = encode(&session.view);
        let later = match session.history {
            History::Leave => None,
            History::Replace => Some(platform::after(ADDRESS_DELAY_MS, move || {
                platform::replace_query(&query);
            })),
            History::Push => {
                platform::replace_query(&encode(&session.before));
                platform::push_query(&query);
                None
            }
        };
        move || drop(later)
    });
}

/// The visit that an address begins.
fn arrived(records: &Records, query: &str) -> Session {
    Session::arrived(query, |view| {
        page_count(Outcome::new(&records.columns, &view.clauses()).rows.len())
    })
}
