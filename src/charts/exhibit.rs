//! What of the page a statement points to.

use crate::charts::registry::{Panel, chart, panels};
use crate::state::View;

/// Parts of the page that can show what decides a statement, beside charts under their own names.
const PAIR: &str = "pair";
const RECORD: &str = "record";

/// What of the page a statement points to.
#[derive(Clone, Debug, PartialEq)]
pub enum Exhibit {
    /// The figures of a chart.
    Figures(Vec<Panel>),
    /// The record of a person.
    Record,
}

impl Exhibit {
    /// What `name` points to in `view`; `None` for a name that the page does not know.
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

/// The beginning of the id of the heading of what `name` points to.
#[must_use]
pub fn heading_id(name: &str) -> String {
    let part = if name == RECORD {
        "records"
    } else {
        chart_name(name)
    };
    format!("{part}-title")
}

/// The name of the chart that has the comparison of two drugs.
fn chart_name(name: &str) -> &str {
    if name == PAIR { "drug" } else { name }
}

/// Checks that `view` shows what `name` points to.
///
/// # Errors
/// Says why it does not.
pub fn check_exhibit(name: &str, view: &View) -> Result<(), String> {
    let Some(exhibit) = Exhibit::named(name, view) else {
        return Err(format!("“{name}” is not a known chart of this page"));
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
        Some(key) => Err(format!("“{name}” is not in the view, which lacks “{key}”")),
        None => Ok(()),
    }
}
