//! The credit line under a part of the page that is embedded in another page.

use crate::state::{View, encode};
use yew::prelude::*;

/// The source of the records.
pub(super) const SOURCE: &str =
    "Source: U.S. Department of Justice, Office of the Pardon Attorney.";

/// Properties of `Credit`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CreditProps {
    pub(super) view: View,
}

/// The source, and a link to the whole page with this view. The style sheet shows it only if a part is shown
/// alone (`web/look.js`).
#[component]
pub(super) fn Credit(props: &CreditProps) -> Html {
    let whole = View {
        foreign: Vec::new(),
        ..props.view.clone()
    };
    html! {
        <p class="credit note">
            { SOURCE }
            { " " }
            <a href={format!("?{}", encode(&whole))} target="_blank" rel="noopener">
                { "All charts and records" }
            </a>
        </p>
    }
}
