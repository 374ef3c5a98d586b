//! What the parts of the page are drawn from.

use super::{Records, Shared};
use crate::query::Outcome;
use crate::state::{Headline, Msg, View, headline};
use yew::prelude::*;

/// What a part of the page is drawn from. Equal properties draw the same, so that a part is drawn anew
/// only where something of this has changed.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PageProps {
    pub(super) records: Records,
    pub(super) view: View,
    /// The counts of the view.
    pub(super) outcome: Shared<Outcome>,
    /// The grants of the settled view, sorted.
    pub(super) sorted: Shared<Vec<u32>>,
    /// False in the first paint, which has the default view and no controls.
    pub(super) live: bool,
    pub(super) send: Callback<Msg>,
}

impl PageProps {
    /// The headline of the view.
    pub(super) fn headline(&self) -> Headline {
        headline(&self.records.columns, &self.view, &self.outcome)
    }
}

/// The page while a selection goes on, and as it was before; at other times both are equal.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ProgressProps {
    pub(super) now: PageProps,
    pub(super) settled: PageProps,
}
