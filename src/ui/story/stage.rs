//! What decides a statement: charts of the page, in the state that does.

use crate::domain::StoryChart;
use crate::state::View;
use crate::state::story::Told;
use crate::ui::Records;
use crate::ui::figure::Kind;
use crate::ui::sheet::open_record;
use crate::ui::topic::Topic;
use yew::prelude::*;

/// The charts of a statement; `figure` makes one.
pub(super) fn stage(
    told: &Told,
    records: &Records,
    view: &View,
    figure: &dyn Fn(Kind) -> Html,
) -> Html {
    let mut kinds: Vec<Option<Kind>> = Vec::new();
    for kind in told.charts.iter().map(|chart| kind(*chart)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let part = |kind: Option<Kind>| match kind {
        Some(kind) => figure(kind),
        None => open_record(records, view),
    };
    html! { { for kinds.into_iter().map(part) } }
}

/// The chart of the page that shows it; none for a record.
pub(in crate::ui) const fn kind(chart: StoryChart) -> Option<Kind> {
    Some(match chart {
        StoryChart::Time => Kind::Time,
        StoryChart::Sentence => Kind::Sentence,
        StoryChart::Drug | StoryChart::Pair => Kind::Further(Topic::Drug),
        StoryChart::State => Kind::Further(Topic::Place),
        StoryChart::Change => Kind::Further(Topic::Change),
        StoryChart::Effect => Kind::Further(Topic::Effect),
        StoryChart::Served => Kind::Further(Topic::Served),
        StoryChart::Years => Kind::Further(Topic::Years),
        StoryChart::Presidents => Kind::Further(Topic::Presidents),
        StoryChart::Sides => Kind::Further(Topic::Sides),
        StoryChart::Record => return None,
    })
}

/// The name of the figure that shows it, where that is another.
pub(super) const fn figure_name(chart: StoryChart) -> Option<&'static str> {
    match chart {
        StoryChart::Pair => Some("drug"),
        StoryChart::Record => Some("records"),
        _ => None,
    }
}
