//! The trait that every chart implements.

use crate::charts::context::{Context, Facet};
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::domain::BasisSet;
use crate::query::Outcome;
use crate::state::embedding::EmbedPart;
use crate::state::{Msg, View};
use std::fmt;

/// A chart: how to draw it, its words, and the message that a gesture on it sends.
///
/// [`Words`] and [`Drawing`] are `None` if the data that the chart needs are missing. A chart that is a sentence has
/// no [`Drawing`].
pub trait Chart: fmt::Debug + Sync {
    /// The name of the chart in addresses, scripts and ids.
    fn name(&self) -> &'static str;

    /// The part of the page that contains the chart and can be embedded, if any.
    fn embed_part(&self) -> Option<EmbedPart> {
        None
    }

    /// Whether the chart shows the history, which no filter of the records changes.
    fn is_of_history(&self) -> bool {
        false
    }

    /// The bases of the figures that the chart shows, if it shows the history.
    fn bases(&self, _context: &Context<'_>) -> BasisSet {
        BasisSet::default()
    }

    /// The key that the address must set for this chart to be on the page, if it needs one.
    fn shown_by(&self) -> Option<&'static str> {
        None
    }

    /// The facets of the chart in `view`, usually one.
    fn facets(&self, _view: &View) -> Vec<Facet> {
        vec![None]
    }

    /// Whether a list with these counts, without a filter, has what the chart needs.
    fn is_in(&self, _all: &Outcome) -> bool {
        true
    }

    /// The words and controls around the chart.
    fn words(&self, context: &Context<'_>) -> Option<Words>;

    /// Draws the chart at about `width_px`.
    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing>;

    /// The message that `gesture` on `drawing` sends, if any.
    fn interact(&self, context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg>;
}

impl PartialEq for dyn Chart {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}
