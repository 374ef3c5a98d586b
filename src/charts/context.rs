//! What a chart is drawn from.

use crate::data::{Dataset, History};
use crate::domain::State;
use crate::query::{Columns, Commuted, Dimension, Outcome};
use crate::state::View;

/// What one of several figures of the same chart is about.
pub type Facet = Option<State>;

/// What a chart is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What a reader has asked to see.
    pub view: &'a View,
    /// The records, ready to be filtered.
    pub columns: &'a Columns,
    /// The counts of the view.
    pub outcome: &'a Outcome,
    /// The counts without any filter.
    pub all: &'a Outcome,
    /// The records.
    pub dataset: &'a Dataset,
    /// What each grant made of its sentence, one entry a grant.
    pub changes: &'a [Commuted],
    /// Clemency since 1900.
    pub history: Option<&'a History>,
    /// Which of several figures of the chart.
    pub facet: Facet,
    /// The most rows that there is room for, where the height is limited.
    pub most_rows: Option<usize>,
}

impl Context<'_> {
    /// Whether the filter of another dimension than `own` leaves something out: then the unfiltered
    /// total stands behind what is left.
    #[must_use]
    pub fn is_partial(&self, own: Dimension) -> bool {
        !self.view.filter.clone().without(own).is_empty()
    }
}
