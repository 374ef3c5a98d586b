//! The data of the chart.

use crate::charts::context::Context;
use crate::query::{ServedBin, ServedSet, Tally};

/// The data of the chart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Data<'a> {
    /// Counts in the view, whatever times are selected.
    pub(super) view: &'a [Tally; ServedBin::COUNT],
    /// Counts without any filter.
    pub(super) all: &'a [Tally; ServedBin::COUNT],
    /// Whether no one is in the view.
    pub(super) is_empty: bool,
    /// The selected times.
    pub(super) served: ServedSet,
    /// The median of the view, in months.
    pub(super) median_months: Option<u16>,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self {
            view: &context.outcome.by_served,
            all: &context.all.by_served,
            is_empty: context.is_empty(),
            served: context.view.filter.served,
            median_months: median_months(context),
        }
    }
}

/// The median time served in the view, in months; `None` if no time is known.
pub(super) fn median_months(context: &Context<'_>) -> Option<u16> {
    context.outcome.median_wait(context.columns)
}
