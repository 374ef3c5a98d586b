//! What the chart is drawn from.

use crate::charts::context::Context;
use crate::query::{ServedBin, ServedSet, Tally, median_served};

/// What the chart shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Data<'a> {
    /// Counts in the view, whatever times are selected.
    pub(super) view: &'a [Tally; ServedBin::COUNT],
    /// Counts without any filter.
    pub(super) all: &'a [Tally; ServedBin::COUNT],
    /// The times selected.
    pub(super) served: ServedSet,
    /// The median of the view, in months.
    pub(super) median_months: Option<u16>,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self {
            view: &context.outcome.by_served,
            all: &context.all.by_served,
            served: context.view.filter.served,
            median_months: median_months(context),
        }
    }
}

/// The median of the view, in months.
pub(super) fn median_months(context: &Context<'_>) -> Option<u16> {
    let days = context.outcome.rows.iter().filter_map(|row| {
        let grant = context.dataset.grant(*row)?;
        Some((grant.first_sentenced(), grant.id.granted))
    });
    median_served(days)
}
