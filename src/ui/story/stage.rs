//! What decides a statement: charts of the page, in the state that does.

use super::exhibit::panel;
use crate::charts::Panel;
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
