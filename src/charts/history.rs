//! The data of the charts of the history, and what their marks show.

use crate::charts::context::Context;
use crate::charts::control::Choose;
use crate::charts::drawing::Shows;
use crate::charts::frame::Area;
use crate::charts::role::Role;
use crate::data::History;
use crate::domain::{BasisSet, Tag};
use crate::query::history::{HistoryView, Measured};
use crate::state::{Action, Msg};
use crate::text::chart::history::footnote;
use crate::text::history as words;

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

    /// Whether other presidents than this one are compared.
    pub(super) fn is_out(&self, president: usize) -> bool {
        let key = self.history.presidents.get(president).map(|own| &own.key);
        let sides = self.view.comparison.as_ref();
        sides.is_some_and(|sides| {
            let mut compared = sides.one.iter().chain(&sides.other);
            compared.all(|own| Some(own) != key)
        })
    }

    /// Whether the president is in the color of the subject, which in a comparison is that of its first side.
    pub(super) fn is_subject(&self, president: usize) -> bool {
        let Some(sides) = &self.view.comparison else {
            return self.history.is_subject(president);
        };
        let own = self.history.presidents.get(president);
        own.is_some_and(|own| sides.one.contains(&own.key))
    }

    /// The color of a president's figures.
    pub(super) fn role(&self, president: usize, is_dim: bool) -> Role {
        match (self.is_subject(president), is_dim) {
            (true, false) => Role::Grant,
            (true, true) => Role::GrantDim,
            (false, false) => Role::Peer,
            (false, true) => Role::PeerDim,
        }
    }

    /// The footnotes for the signs of figures on these bases.
    pub(super) fn footnotes(&self, bases: BasisSet) -> Vec<String> {
        let signs = words::signs(bases, self.history.as_of).into_iter();
        signs
            .map(|(sign, meaning)| footnote(sign, None, &meaning))
            .collect()
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

/// The square that marks a side of a comparison, from its left end and its middle.
pub(super) const fn square((left, y): (f64, f64)) -> Area {
    Area {
        left,
        top: y - 4.0,
        right: left + 8.0,
        bottom: y + 4.0,
    }
}

/// The message that shows the history as in `view`.
pub(super) fn show(view: HistoryView) -> Msg {
    Msg::Do(Action::ShowHistory(view))
}

/// What the mark of a figure shows.
pub(super) fn shows(measured: Option<Measured>) -> Shows {
    Shows::Figure {
        value: measured.map_or_else(String::new, words::plain),
        basis: measured.map(|measured| measured.basis.key()),
    }
}
