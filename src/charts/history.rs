//! What the charts of the history are drawn from, and what their marks show.

use crate::charts::context::Context;
use crate::charts::control::Choose;
use crate::charts::drawing::Shows;
use crate::data::History;
use crate::domain::Tag;
use crate::query::history::{HistoryView, Measured};
use crate::state::{Action, Msg};
use crate::text::history::plain;

/// What a chart of the history shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct HistoryData<'a> {
    /// All figures.
    pub(super) history: &'a History,
    /// How they are shown.
    pub(super) view: &'a HistoryView,
}

impl<'a> HistoryData<'a> {
    /// None where there is no history.
    pub(super) fn of(context: &Context<'a>) -> Option<Self> {
        Some(Self {
            history: context.history?,
            view: &context.view.history,
        })
    }

    /// Shows the history as it is shown now, except for what `with` changes.
    pub(super) fn set<T: ?Sized>(
        &self,
        with: impl Fn(HistoryView, &T) -> HistoryView + 'static,
    ) -> Choose<T> {
        let now = self.view.clone();
        Choose::new(move |choice: &T| show(with(now.clone(), choice)))
    }
}

/// Shows the history as in `century`.
pub(super) fn show(view: HistoryView) -> Msg {
    Msg::Do(Action::ShowHistory(view))
}

/// What the mark of a figure shows.
pub(super) fn shows(measured: Option<Measured>) -> Shows {
    Shows::Figure {
        value: measured.map_or_else(String::new, plain),
        basis: measured.map(|measured| measured.basis.key()),
    }
}
