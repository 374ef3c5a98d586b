//! The further charts as they stand in the first paint.

use super::charts;
use crate::components::Shared;
use crate::components::app::AppProps;
use crate::components::figure::{Figure, Kind};
use crate::query::Outcome;
use crate::view::View;
use yew::prelude::*;

/// The further charts, of all grants: drawn when the page is built, and left as they are until the
/// page has loaded what makes them answer.
#[component]
pub fn Still(props: &AppProps) -> Html {
    let records = &props.records;
    let outcome: Shared<Outcome> = Shared::new(records.all.clone());
    let figure = |kind: Kind| {
        html! {
            <Figure
                {kind}
                records={records.clone()}
                view={View::default()}
                outcome={outcome.clone()}
                live={false}
                change={Callback::noop()}
            />
        }
    };
    charts(&View::default(), &figure)
}
