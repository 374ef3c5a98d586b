//! The totals of two sets of presidents, compared.

mod draw;
mod interact;
mod picker;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::{Context, Facet};
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::history::HistoryData;
use crate::charts::presidents::PresidentChart;
use crate::charts::words::Words;
use crate::domain::BasisSet;
use crate::state::embedding::EmbedPart;
use crate::state::{Msg, View};

/// A comparison of two sets of presidents.
#[derive(Debug)]
pub struct ComparisonChart;

impl Chart for ComparisonChart {
    fn name(&self) -> &'static str {
        "sides"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        PresidentChart.embed_part()
    }

    fn is_of_history(&self) -> bool {
        true
    }

    fn shown_by(&self) -> Option<&'static str> {
        Some("compare")
    }

    fn facets(&self, view: &View) -> Vec<Facet> {
        view.history.comparison.iter().map(|_| None).collect()
    }

    fn bases(&self, context: &Context<'_>) -> BasisSet {
        HistoryData::of(context).map_or_else(BasisSet::default, |data| draw::bases(&data))
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        Some(words::words(context, &HistoryData::of(context)?))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(&HistoryData::of(context)?, width_px))
    }

    fn interact(&self, context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        interact::interact(context, drawing, gesture)
    }
}
