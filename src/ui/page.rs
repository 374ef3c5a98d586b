//! Properties that most components share.

use super::{Records, Shared};
use crate::query::Outcome;
use crate::state::{Headline, Msg, View, headline};
use yew::prelude::*;

/// Properties of a component. Components with equal properties are not redrawn.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PageProps {
    pub(super) records: Records,
    pub(super) view: View,
    /// The counts of the view.
    pub(super) outcome: Shared<Outcome>,
    /// The rows of the grants of the settled view, sorted.
    pub(super) sorted: Shared<Vec<u32>>,
    /// False in the first paint, which shows the default view without controls.
    pub(super) live: bool,
    pub(super) send: Callback<Msg>,
}

impl PageProps {
    /// The headline of the view.
    pub(super) fn headline(&self) -> Headline {
        headline(
            &self.records.dataset.about,
            &self.records.columns,
            &self.view,
            &self.outcome,
        )
    }
}

/// The page with the preview of a selection, and the settled page; equal if there is no selection in
/// progress.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ProgressProps {
    pub(super) now: PageProps,
    pub(super) settled: PageProps,
}
