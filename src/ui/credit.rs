//! The credit line under a part of the page that is embedded in another page.

use super::Records;
use crate::state::{View, encode};
use crate::text::control::WHOLE_PAGE;
use crate::text::history::source_of;
use yew::prelude::*;

/// The keys of an address that set the look of a frame (`web/look.js`).
const LOOK: [&str; 4] = ["theme=", "paper=", "accent=", "font="];

/// The source of the records, and a link to the whole page with this view and look. The style sheet shows it only if a
/// part is shown alone (`web/look.js`), and without the source if the part has a source line of its own.
pub(super) fn credit(records: &Records, view: &View) -> Html {
    let mut whole = view.clone();
    let is_of_look = |own: &String| LOOK.iter().any(|key| own.starts_with(key));
    whole.foreign.retain(is_of_look);
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
