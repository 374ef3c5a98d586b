//! Applies an address when a reader arrives.

use super::Records;
use super::amended::amended;
use super::history::HISTORY_TITLE_ID;
use crate::browser;
use crate::query::history::HistoryView;
use crate::state::{AddressUpdate, Msg, Session, arrival, asks_for_changes, page_count};
use yew::prelude::*;

/// The id of the heading of the chart of changes.
const CHANGES_TITLE_ID: &str = "change-title";
/// How long after the page becomes live changes may be animated; what appears on arrival is not.
const MOTION_DELAY_MS: u32 = 300;

/// Returns the message for the `query` of an address.
pub(super) fn arrived(records: &Records, query: &str) -> Msg {
    let is_listed = |id| records.dataset.row(id).is_some();
    let (view, mut notices) = arrival(query, is_listed, |view| {
        page_count(view.outcome(&records.columns).rows.len())
    });
    let view = amended(records, &view, &mut notices);
    Msg::Arrive(Box::new(view), notices)
}

/// Once the page is drawn and can be used, marks it as ready and scrolls to what the address is about.
#[hook]
pub(super) fn use_arrival(session: &Session, live: bool) {
    let asked = live.then(|| asked(session)).flatten();
    use_effect_with(live, move |live| {
        let later = live.then(|| {
            browser::return_place();
            if let Some(id) = asked {
                browser::reveal(id);
            }
            browser::arrive();
            browser::note_address();
            browser::after(MOTION_DELAY_MS, browser::allow_motion)
        });
        move || drop(later)
    });
}

/// The id of the heading that the address asks for without a fragment: of the history, if it is only about that, or
/// of the chart of changes, if an earlier edition of the page wrote the address.
fn asked(session: &Session) -> Option<&'static str> {
    let view = &session.view;
    if session.address != AddressUpdate::Keep
        || view.overlay.statement().is_some()
        || browser::has_fragment()
    {
        return None;
    }
    if asks_for_changes(&browser::query()) {
        return Some(CHANGES_TITLE_ID);
    }
    let is_about_history = view.history != HistoryView::default() && !view.is_filtered();
    is_about_history.then_some(HISTORY_TITLE_ID)
}
