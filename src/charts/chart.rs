//! What a chart is.

use crate::charts::context::{Context, Facet};
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::state::embedding::EmbedPart;
use crate::state::{Msg, View};
use std::fmt;

/// A chart: how it is drawn, what it says, and what a gesture on it asks for.
///
/// [`Words`] and [`Drawing`] are `None` where the data that the chart needs are missing.
pub trait Chart: fmt::Debug + Sync {
    /// Its name in addresses, scripts and ids.
    fn name(&self) -> &'static str;

    /// Its name in the table of contents, if it is listed there.
    fn contents(&self) -> Option<&'static str> {
        None
    }

    /// The part of the page that can be embedded and that it belongs to.
    fn embed_part(&self) -> Option<EmbedPart> {
        None
    }

    /// Whether it shows the history, which no filter of the records changes.
    fn is_of_history(&self) -> bool {
        false
    }

    /// The key of the address that a view has to set for this chart to be on the page.
    fn shown_by(&self) -> Option<&'static str> {
        None
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
