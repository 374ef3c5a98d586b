//! Links to views of the page.

use crate::state::Msg;
use yew::prelude::*;

/// Returns a handler for a link that sends `message` instead of loading the page anew. With a modifier key
/// held, the browser opens the link as usual, in another tab or window.
pub(super) fn on_plain_press(send: &Callback<Msg>, message: Msg) -> Callback<MouseEvent> {
    let send = send.clone();
    Callback::from(move |event: MouseEvent| {
        let keys = [
            event.ctrl_key(),
            event.meta_key(),
            event.shift_key(),
            event.alt_key(),
        ];
        if !keys.contains(&true) {
            event.prevent_default();
            send.emit(message.clone());
        }
    })
}
