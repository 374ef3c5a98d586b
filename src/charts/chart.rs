//! What a chart is.

use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::data::{Dataset, History};
use crate::domain::State;
use crate::query::{Commuted, Columns, Dimension, Outcome};
use crate::state::{Msg, View};
use std::fmt;

/// A chart: how it is drawn, what it says, and what a gesture on it asks for.
///
/// [`Words`] and [`Drawing`] are `None` where the data that the chart needs are not to be had.
pub trait Chart: fmt::Debug + Sync {
    /// Its name in addresses, scripts and ids.
    fn name(&self) -> &'static str;

    /// Its name in the list of contents; `None` where the chart before it stands for both.
    fn contents(&self) -> Option<&'static str> {
        None
    }

    /// Whether it shows the history, which no filter of the records changes.
    fn is_of_history(&self) -> bool {
        false
    }

    /// The figures in which `view` shows it, usually one.
    fn facets(&self, _view: &View) -> Vec<Facet> {
        vec![None]
    }

    /// The words and controls around it.
    fn words(&self, context: &Context<'_>) -> Option<Words>;

    /// Draws it about `width_px` wide.
    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing>;

    /// What `gesture` on `drawing` asks for.
    fn interact(&self, context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg>;
}

impl PartialEq for dyn Chart {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

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
