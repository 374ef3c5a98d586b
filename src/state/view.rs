//! The one state.

use super::{Overlay, Sort};
use crate::domain::{Drug, Names};
use crate::query::history::HistoryView;
use crate::query::{Columns, Filter, Outcome};

/// How the table is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableView {
    /// The order.
    pub sort: Sort,
    /// The page asked for, from 0.
    pub page: u32,
}

/// How the charts of the records are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChartsView {
    /// Whether the chart over time shows the running total.
    pub running: bool,
    /// Whether the chart of sentences shows the sentence after the grant too.
    pub after: bool,
    /// Two drugs side by side.
    pub pair: Option<(Drug, Drug)>,
}

/// What a reader has asked to see. All of it is in the address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The filter of the records.
    pub filter: Filter,
    /// How the table is shown.
    pub table: TableView,
    /// How the charts of the records are shown.
    pub charts: ChartsView,
    /// How the history is shown.
    pub history: HistoryView,
    /// What lies over the page.
    pub overlay: Overlay,
    /// Whether people are named.
    pub names: Names,
    /// Parts of the address that belong to somebody else (a host page, say), kept as they are.
    pub foreign: Vec<String>,
}

impl View {
    /// Whether any filter is set.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        !self.filter.is_empty()
    }

    /// The counts of the records of `columns` in this view.
    #[must_use]
    pub fn outcome(&self, columns: &Columns) -> Outcome {
        Outcome::new(columns, &self.filter, self.names)
    }
}
