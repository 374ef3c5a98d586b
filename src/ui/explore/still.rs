//! The rest of the page as it stands in the first paint.

use super::rest;
use crate::ui::Records;
use crate::ui::Shared;
use crate::ui::exploring::Rest;
use crate::ui::figure::{Figure, Kind};
use crate::state::View;
use crate::state::sorted_rows;
use std::cell::RefCell;
use yew::prelude::*;

/// What the rest of the page is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StillProps {
    /// The records with their details.
    pub records: Records,
    /// Whether all charts are drawn, those of the history too, and at all widths.
    pub whole: bool,
}

/// The further charts, the list and the notes, of all grants: drawn when the page is built, and left
/// as they are until the page has loaded what makes them answer.
#[component]
pub fn Still(props: &StillProps) -> Html {
    let records = &props.records;
    let view = View::default();
    let outcome = records.all.clone();
    let figure = |kind: Kind| {
        html! {
            <Figure
                {kind}
                records={records.clone()}
                view={view.clone()}
                outcome={outcome.clone()}
                live={false}
                whole={props.whole}
                change={Callback::noop()}
                seen={Callback::noop()}
            />
        }
    };
    let sorted = records.people();
    let sorted = sorted.map(|people| sorted_rows(people, &outcome.rows, view.sort));
    let sorted = Shared::new(sorted.unwrap_or_default());
    let page = Rest {
        view: &view,
        sorted: &sorted,
        headline: "",
        live: false,
        whole: props.whole,
        change: &Callback::noop(),
        below: &RefCell::default(),
        figure: &figure,
    };
    rest(records, &page)
}
