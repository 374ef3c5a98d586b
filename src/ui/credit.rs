//! The credit line under a part of the page that is embedded in another page.

use super::Records;
use crate::state::{View, encode};
use crate::text::control::WHOLE_PAGE;
use crate::text::history::source_of;
use yew::prelude::*;

/// The source of the records, and a link to the whole page with this view and look. The style sheet shows it only if a
/// part is shown alone (`web/look.js`), and without the source if the part has a source line of its own.
pub(super) fn credit(records: &Records, view: &View) -> Html {
    let mut whole = view.clone();
    whole.foreign.retain(|own| !own.starts_with("embed="));
    let source = source_of(&records.dataset);
    html! {
        <p class="credit note">
            <span class="of-records">{ format!("{source}. ") }</span>
            <a href={format!("?{}", encode(&whole))} target="_blank" rel="noopener">
                { WHOLE_PAGE }
            </a>
        </p>
    }
}
