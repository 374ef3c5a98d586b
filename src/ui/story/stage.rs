//! What decides a statement: charts of the page, in the state that does.

use crate::charts::{self, Panel};
use crate::domain::{StoryChart, Tag};
use crate::state::View;
use crate::state::story::CheckedStep;
use crate::ui::Records;
use crate::ui::sheet::open_record;
use yew::prelude::*;

/// The charts of a statement; `figure` makes one.
pub(super) fn stage(
    told: &CheckedStep,
    records: &Records,
    view: &View,
    figure: &dyn Fn(Panel) -> Html,
) -> Html {
    let mut panels: Vec<Option<Panel>> = Vec::new();
    for panel in told.charts.iter().map(|chart| panel(*chart)) {
        if !panels.contains(&panel) {
            panels.push(panel);
        }
    }
    let part = |panel: Option<Panel>| match panel {
        Some(panel) => figure(panel),
        None => open_record(records, view),
    };
    html! { { for panels.into_iter().map(part) } }
}

/// The chart of the page that shows it; none for a record.
pub(in crate::ui) fn panel(chart: StoryChart) -> Option<Panel> {
    let name = figure_name(chart).unwrap_or_else(|| chart.key());
    charts::chart(name).map(Panel::from)
}

/// The name of the figure that shows it, where that is another.
pub(super) const fn figure_name(chart: StoryChart) -> Option<&'static str> {
    match chart {
        StoryChart::Pair => Some("drug"),
        StoryChart::Record => Some("records"),
        _ => None,
    }
}
