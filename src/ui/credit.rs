//! The credit line under a part of the page that is embedded in another page.

use super::Records;
use super::story::{charts_of, facts_of};
use crate::charts::{ChartRef, charts, panels};
use crate::domain::{BasisSet, ContextKindSet};
use crate::state::embedding::EmbedPart;
use crate::state::{View, encode};
use crate::text::history::source;
use yew::prelude::*;

/// Properties of `Credit`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CreditProps {
    pub(super) records: Records,
    pub(super) view: View,
}

/// The sources, and a link to the whole page with this view. The style sheet shows it only if a part is shown
/// alone (`web/look.js`).
#[component]
pub(super) fn Credit(props: &CreditProps) -> Html {
    let whole = View {
        foreign: Vec::new(),
        ..props.view.clone()
    };
    html! {
        <p class="credit note">
            { source(bases(&props.records, &props.view), facts(&props.records, &props.view)) }
            { ". " }
            <a href={format!("?{}", encode(&whole))} target="_blank" rel="noopener">
                { "All charts and records" }
            </a>
        </p>
    }
}

/// The bases of all figures that the frame shows.
fn bases(records: &Records, view: &View) -> BasisSet {
    let shown = charts().filter(|chart| is_shown(*chart, records, view));
    let mut all = BasisSet::default();
    for panel in shown.flat_map(|chart| panels(chart, view)) {
        let context = records.context(view, &records.all, panel.facet);
        for basis in panel.chart.bases(&context).iter() {
            all.insert(basis);
        }
    }
    all
}

/// Whether the chart is in the frame: beside the open statement, or among the parts of `embed=`.
fn is_shown(chart: ChartRef, records: &Records, view: &View) -> bool {
    if let Some(statement) = view.overlay.statement() {
        let names = charts_of(records, &statement.id);
        return names.iter().any(|name| name == chart.name());
    }
    chart.embed_part().is_some_and(|part| has(view, part.key))
}

/// Whether the part of the page with this key is in the frame.
fn has(view: &View, key: &str) -> bool {
    let mut keys = view.foreign.iter();
    let parts = keys.find_map(|own| own.strip_prefix("embed="));
    let is_part = |word: &str| word == "all" || word == key;
    parts.is_some_and(|words| words.split(',').any(is_part))
}

/// The kinds of facts from elsewhere on which the statements in the frame rest.
fn facts(records: &Records, view: &View) -> ContextKindSet {
    match view.overlay.statement() {
        Some(statement) => facts_of(records, Some(&statement.id)),
        None if has(view, EmbedPart::STORY.key) => facts_of(records, None),
        None => ContextKindSet::default(),
    }
}
