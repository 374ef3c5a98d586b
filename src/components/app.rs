//! The whole page.

use super::Shared;
use super::chips::Chips;
use super::context::Records;
use super::footer::Footer;
use super::masthead::Masthead;
use super::notices::Notices;
use super::records::RecordList;
use super::sentence_figure::SentenceFigure;
use super::time_figure::TimeFigure;
use super::visit::{Change, Visit};
use crate::platform;
use crate::query::Outcome;
use crate::view::{History, Session, encode};
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
    use_address(&visit.session, visit.live, &change);

    let view = visit.session.view.clone();
    let outcome = {
        let records = props.records.clone();
        Shared::from(use_memo(view.clauses(), move |clauses| {
            Outcome::new(&records.columns, clauses)
        }))
    };
    let records = props.records.clone();
    let live = visit.live;
    html! {
        <>
            <Masthead records={records.clone()} view={view.clone()} outcome={outcome.clone()} />
            <Notices notices={visit.session.notices.clone()} change={change.clone()} />
            <Chips view={view.clone()} change={change.clone()} />
            <div class="charts">
                <TimeFigure
                    records={records.clone()}
                    view={view.clone()}
                    outcome={outcome.clone()}
                    {live}
                    change={change.clone()}
                />
                <SentenceFigure
                    records={records.clone()}
                    view={view.clone()}
                    outcome={outcome.clone()}
                    {live}
                    change={change.clone()}
                />
            </div>
            <RecordList records={records.clone()} view={view.clone()} {outcome} {live} {change} />
            <Footer {records} {view} />
        </>
    }
}

/// How long a selection that goes on waits before the address shows it: browsers refuse to write
/// the address a hundred times in a few seconds.
const ADDRESS_DELAY_MS: u32 = 150;

/// Keeps the view and the address the same.
#[hook]
fn use_address(session: &Session, live: bool, change: &Callback<Change>) {
    {
        let change = change.clone();
        use_effect_with((), move |()| change.emit(Change::Arrive(platform::query())));
    }
    use_effect_with(live, |live| {
        if *live {
            platform::arrive();
        }
    });
    platform::use_query_changes(change.reform(Change::Arrive));
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
