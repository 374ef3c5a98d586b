//! The view.

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
    /// Whether a reader has opened the list, which at first shows only its beginning.
    pub is_open: bool,
}

/// How the charts of the records are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChartsView {
    /// Whether the chart over time shows the running total.
    pub running: bool,
    /// Two drugs to compare side by side.
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
    /// Parts of the address that are not the page's own, for example those of a host, kept unchanged.
    pub foreign: Vec<String>,
}

impl View {
    /// Whether any filter is set.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        !self.filter.is_empty()
    }

    /// Whether the list shows whole pages, not only its beginning: a reader has opened, turned, sorted or
    /// searched it.
    #[must_use]
    pub fn opens_list(&self) -> bool {
        let TableView {
            sort,
            page,
            is_open,
        } = self.table;
        is_open || page > 0 || sort != Sort::default() || !self.filter.search.is_empty()
    }

    /// Returns the default view for the same reader: names stay hidden if they are, and foreign keys of the
    /// address are kept.
    #[must_use]
    pub fn fresh(&self) -> Self {
        Self {
            names: self.names,
            foreign: self.foreign.clone(),
            ..Self::default()
        }
    }

    /// Returns the counts of the records in this view.
    #[must_use]
    pub fn outcome(&self, columns: &Columns) -> Outcome {
        Outcome::new(columns, &self.filter, self.names)
    }
}
