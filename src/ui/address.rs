//! The view in the address.

use super::Records;
use super::arrival::arrived;
use super::visit::Change;
use crate::browser;
use crate::state::{History, Session, encode};
use yew::prelude::*;

/// How long a selection that goes on waits before the address shows it: browsers refuse to write
/// the address a hundred times in a few seconds.
const ADDRESS_DELAY_MS: u32 = 150;

/// Keeps the view and the address the same.
#[hook]
pub(super) fn use_address(records: &Records, session: &Session, change: &Callback<Change>) {
    let arrive = {
        let records = records.clone();
        change.reform(move |query: String| Change::Arrive(Box::new(arrived(&records, &query))))
    };
    {
        let arrive = arrive.clone();
        use_effect_with((), move |()| arrive.emit(browser::query()));
    }
    browser::use_query_changes(arrive);
    use_effect_with(session.clone(), |session| {
        let query = encode(&session.view);
        let later = match session.history {
            History::Leave => None,
            History::Replace => Some(browser::after(ADDRESS_DELAY_MS, move || {
                browser::replace_query(&query);
            })),
            History::Push => {
                browser::replace_query(&encode(&session.before));
                browser::push_query(&query);
                None
            }
        };
        move || drop(later)
    });
}
