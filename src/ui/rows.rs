//! The rows of charts on the page.

use super::figure::FollowingFigure;
use super::page::ProgressProps;
use crate::charts::{ChartRef, HISTORY_CHARTS, Panel, RECORD_ROWS, panels};
use yew::prelude::*;

/// A figure of the page.
pub(super) fn figure(panel: Panel, page: &ProgressProps) -> Html {
    let ProgressProps { now, settled } = page.clone();
    html! { <FollowingFigure key={panel.id()} {panel} {now} {settled} /> }
}

/// The figures of a chart, in a fragment: if they were siblings of the next chart's figures, Yew would mix
/// them up when their number changes, and the chart would lose the focus.
pub(super) fn figures(chart: ChartRef, page: &ProgressProps) -> Html {
    let panels = panels(chart, &page.now.view);
    html! { <>{ for panels.map(|panel| figure(panel, page)) }</> }
}

/// The charts at the top of the page, with `below` under the first.
pub(super) fn first_row(page: &ProgressProps, below: &Html) -> Vec<Html> {
    let charts = RECORD_ROWS[0].iter().copied().flatten();
    let mut row: Vec<Html> = charts.map(|chart| figures(*chart, page)).collect();
    row.insert(1.min(row.len()), below.clone());
    row
}

/// The charts of the history, one below the other.
pub(super) fn history_charts(page: &ProgressProps) -> Html {
    let charts = HISTORY_CHARTS.iter();
    html! { <>{ for charts.map(|chart| figures(*chart, page)) }</> }
}
