//! What stands under a part of the page in somebody else's page.

use crate::browser;
use crate::state::{View, encode};
use yew::prelude::*;

/// What the credit line is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CreditProps {
    pub(super) view: View,
    pub(super) live: bool,
}

/// The source, and a link to the whole page with this view. Which page that is, is known once this one is
/// `live`; before, the build has written it (`xtask/src/page`). The style sheet shows it where a part alone
/// is shown (`web/look.js`).
#[component]
pub(super) fn Credit(props: &CreditProps) -> Html {
    let whole = View {
        foreign: Vec::new(),
        ..props.view.clone()
    };
    let page = if props.live {
        browser::whole_page()
    } else {
        String::new()
    };
    html! {
        <p class="credit note">
            { "Source: U.S. Department of Justice, Office of the Pardon Attorney. " }
            <a href={format!("{page}?{}", encode(&whole))} target="_blank" rel="noopener">
                { "All charts and records" }
            </a>
        </p>
    }
}
