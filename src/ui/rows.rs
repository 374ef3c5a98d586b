//! The rows of charts on the page.

use super::figure::FollowingFigure;
use super::page::ProgressProps;
use crate::charts::{ChartRef, HISTORY_ROWS, Panel, RECORD_ROWS, Row, panels};
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

/// The charts of the history.
pub(super) fn history_rows(page: &ProgressProps) -> Html {
    let rows = HISTORY_ROWS.iter();
    html! { <>{ for rows.map(|own| row(own, page)) }</> }
}

/// A row of columns, side by side if there is room.
fn row(row: Row, page: &ProgressProps) -> Html {
    let charts = |column: &[ChartRef]| -> Vec<Html> {
        let charts = column.iter();
        charts.map(|chart| figures(*chart, page)).collect()
    };
    if let [only] = row {
        return html! { <>{ for charts(only) }</> };
    }
    html! {
        <div class="topics">
            for column in row {
                <div>{ for charts(column) }</div>
            }
        </div>
    }
}
