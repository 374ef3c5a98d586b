//! The data that a chart is drawn from.

use crate::data::story::Story;
use crate::data::{Dataset, History};
use crate::domain::State;
use crate::query::{Columns, Commuted, Dimension, Outcome};
use crate::state::View;

/// One of several figures of the same chart: the state that it shows, or `None` if there is only one.
pub type Facet = Option<State>;

/// The data that a chart is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The view to show.
    pub view: &'a View,
    /// The records as columns, ready to be filtered.
    pub columns: &'a Columns,
    /// The counts of the view.
    pub outcome: &'a Outcome,
    /// The counts without any filter.
    pub all: &'a Outcome,
    /// The records.
    pub dataset: &'a Dataset,
    /// The change of each grant, in the order of the records.
    pub changes: &'a [Commuted],
    /// Clemency since 1900, if it is loaded.
    pub history: Option<&'a History>,
    /// The report that is checked, with facts from elsewhere, if it is loaded.
    pub story: Option<&'a Story>,
    /// The facet to draw.
    pub facet: Facet,
    /// The most rows that fit, if the height is limited.
    pub most_rows: Option<usize>,
}

impl Context<'_> {
    /// Whether the filter of a dimension other than `own` leaves anything out. If so, the chart draws the
    /// unfiltered total behind the counts, unless no one is in the view.
    #[must_use]
    pub fn is_partial(&self, own: Dimension) -> bool {
        !self.is_empty() && !self.view.filter.clone().without(own).is_empty()
    }

    /// Whether no one is in the view. Nothing is then drawn behind its bars, so that it looks empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.outcome.total.people == 0
    }
}
