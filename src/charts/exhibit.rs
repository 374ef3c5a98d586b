//! The part of the page that a statement points to.

use crate::charts::registry::{Panel, chart, panels};
use crate::state::View;
use crate::text::fault;

/// Names of parts of the page, other than charts, that a statement can point to.
const PAIR: &str = "pair";
const RECORD: &str = "record";

/// The part of the page that a statement points to.
#[derive(Clone, Debug, PartialEq)]
pub enum Exhibit {
    /// The figures of a chart.
    Figures(Vec<Panel>),
    /// The record of a person.
    Record,
}

impl Exhibit {
    /// Returns the part that `name` points to in `view`, or `None` if the page has no part of that name.
    #[must_use]
    pub fn named(name: &str, view: &View) -> Option<Self> {
        if name == RECORD {
            return Some(Self::Record);
        }
        Some(Self::Figures(
            panels(chart(chart_name(name))?, view).collect(),
        ))
    }
}

/// The beginning of the id of the heading above the part that `name` points to.
#[must_use]
pub fn heading_id(name: &str) -> String {
    let part = if name == RECORD {
        "records"
    } else {
        chart_name(name)
    };
    format!("{part}-title")
}

/// The name of the chart for an exhibit; the comparison of two drugs is in the chart of drugs.
fn chart_name(name: &str) -> &str {
    if name == PAIR { "drug" } else { name }
}

/// Checks that `view` shows the part that `name` points to.
///
/// # Errors
/// Returns an error message if the view does not show it.
pub fn check_exhibit(name: &str, view: &View) -> Result<(), String> {
    let Some(exhibit) = Exhibit::named(name, view) else {
        return Err(fault::no_chart(name));
    };
    let missing = match exhibit {
        Exhibit::Record => view.overlay.record().is_none().then_some("id"),
        Exhibit::Figures(_) if name == PAIR => view.charts.pair.is_none().then_some(PAIR),
        Exhibit::Figures(panels) if panels.is_empty() => {
            chart(name).and_then(super::chart::Chart::shown_by)
        }
        Exhibit::Figures(_) => None,
    };
    match missing {
        Some(key) => Err(fault::not_in_view(name, key)),
        None => Ok(()),
    }
}
