//! The stage: the charts that decide a statement.

use crate::charts::{Exhibit, Panel};
use crate::state::View;
use crate::state::story::CheckedStep;
use crate::ui::Records;
use crate::ui::sheet::open_record;
use yew::prelude::*;

/// Returns the charts of a statement, each made by `figure`, and the record if there is one.
pub(super) fn stage(
    step: &CheckedStep,
    records: &Records,
    view: &View,
    figure: &dyn Fn(Panel) -> Html,
) -> Html {
    let mut exhibits: Vec<Exhibit> = Vec::new();
    for exhibit in step
        .charts
        .iter()
        .filter_map(|name| Exhibit::named(name, view))
    {
        if !exhibits.contains(&exhibit) {
            exhibits.push(exhibit);
        }
    }
    let part = |exhibit| match exhibit {
        Exhibit::Figures(panels) => html! { { for panels.into_iter().map(figure) } },
        Exhibit::Record => open_record(records, view),
    };
    html! { { for exhibits.into_iter().map(part) } }
}
