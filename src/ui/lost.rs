//! What stands in place of a part whose data could not be had.

use crate::browser;
use crate::text::load::TRY_AGAIN;
use yew::prelude::*;

/// Says why a part is missing, with a button that loads the page again. The page does so by itself when a lost
/// connection is back (`web/boot.js`).
pub(super) fn lost(why: &str) -> Html {
    html! {
        <p class="note">
            { why }
            { " " }
            <button type="button" class="control" data-retry="" onclick={Callback::from(|_: MouseEvent| browser::reload())}>
                { TRY_AGAIN }
            </button>
        </p>
    }
}
