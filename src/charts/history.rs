//! The data of the charts of the history, and what their marks show.

use crate::charts::context::Context;
use crate::charts::control::Choose;
use crate::charts::drawing::Shows;
use crate::data::History;
use crate::domain::Tag;
use crate::query::history::{HistoryView, Measured};
use crate::state::{Action, Msg};
use crate::text::history::plain;

/// The data of a chart of the history.
#[derive(Clone, Copy, Debug)]
pub(super) struct HistoryData<'a> {
    /// The history.
    pub(super) history: &'a History,
    /// How the history is shown.
    pub(super) view: &'a HistoryView,
}

impl<'a> HistoryData<'a> {
    /// Returns the data, or `None` if there is no history.
    pub(super) fn of(context: &Context<'a>) -> Option<Self> {
        Some(Self {
            history: context.history?,
            view: &context.view.history,
        })
    }

    /// Creates a callback that shows the history as it is now, except for what `with` changes.
    pub(super) fn set<T: ?Sized>(
        &self,
        with: impl Fn(HistoryView, &T) -> HistoryView + 'static,
    ) -> Choose<T> {
        let now = self.view.clone();
        Choose::new(move |choice: &T| show(with(now.clone(), choice)))
    }
}

/// The message that shows the history as in `view`.
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
