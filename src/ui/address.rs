//! Synchronizes the view and the address.

use super::Records;
use super::arrival::arrived;
use super::stage::Stage;
use crate::browser;
use crate::state::{AddressUpdate, Msg, Session, encode};
use yew::prelude::*;

/// How long the view must stay unchanged before the address shows it: Safari allows a page about 100 changes
/// of its address in 30 seconds.
const ADDRESS_DELAY_MS: u32 = 320;

/// Returns the session with which a page begins: the first paint with the default view, any other with the view of its
/// address.
pub(super) fn first_session(records: &Records, stage: Stage) -> Session {
    let start = Session::default();
    if stage.is_live() {
        start.after(arrived(records, &browser::query()))
    } else {
        start
    }
}

/// Keeps the view and the address in sync.
#[hook]
pub(super) fn use_address(records: &Records, session: &Session, send: &Callback<Msg>) {
    let arrive = {
        let records = records.clone();
        send.reform(move |query: String| arrived(&records, &query))
    };
    browser::use_query_changes(arrive);
    let asked = (session.view.clone(), session.address.clone());
    use_effect_with(asked, |(view, address)| {
        let query = encode(view);
        let later = match address {
            AddressUpdate::Keep => None,
            AddressUpdate::Replace => Some(browser::after(ADDRESS_DELAY_MS, move || {
                browser::replace_query(&query);
            })),
            AddressUpdate::Push { before } => {
                browser::replace_query(&encode(before));
                browser::push_query(&query);
                None
            }
        };
        move || drop(later)
    });
}
