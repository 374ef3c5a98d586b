//! A reader's arrival at what the address asks for.

use super::Records;
use super::amended::amended;
use super::history::HISTORY_TITLE_ID;
use crate::browser;
use crate::query::{Century, Outcome};
use crate::state::{History, Session, page_count};
use yew::prelude::*;

/// How long after the page has come to life a change may move: what arrives does not.
const MOTION_DELAY_MS: u32 = 300;

/// The visit that an address begins.
pub(super) fn arrived(records: &Records, query: &str) -> Session {
    let is_listed = |id| records.dataset.row(id).is_some();
    let session = Session::arrived(query, is_listed, |view| {
        page_count(Outcome::new(&records.columns, &view.clauses()).rows.len())
    });
    match amended(records, &session.view) {
        Some((view, notices)) => session.amended(view, notices),
        None => session,
    }
}

/// Once the page is `live`, says that it can be used, and brings what the address is about into the
/// window.
#[hook]
pub(super) fn use_arrival(live: bool, session: &Session) {
    // What stands above it can get another height: who looks at a place goes on looking at it.
    let looked_at = use_mut_ref(|| None);
    {
        let looked_at = looked_at.clone();
        use_effect_with((), move |()| {
            looked_at.replace(browser::fragment_in_window());
        });
    }
    let is_about_history = live && is_about_history(session);
    use_effect_with(live, move |live| {
        let later = live.then(|| {
            let place = looked_at.take();
            if let Some(id) =
                place.or_else(|| is_about_history.then(|| HISTORY_TITLE_ID.to_owned()))
            {
                browser::reveal(&id);
            }
            browser::arrive();
            browser::after(MOTION_DELAY_MS, browser::allow_motion)
        });
        move || drop(later)
    });
}

/// Whether the address is about the history alone, and names no place of the page.
fn is_about_history(session: &Session) -> bool {
    let view = &session.view;
    session.history == History::Leave
        && view.century != Century::default()
        && !view.is_filtered()
        && view.story.is_none()
        && !browser::has_fragment()
}
