//! People by the sentence in force at the grant.

mod draw;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::sentence::draw::Data;
use crate::charts::words::Words;
use crate::state::embedding::EmbedPart;
use crate::state::{Action, Msg};
use crate::text;

/// People by the sentence in force at the grant.
#[derive(Debug)]
pub struct SentenceChart;

impl Chart for SentenceChart {
    fn name(&self) -> &'static str {
        "sentence"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "sentence",
            title: text::chart::sentence::PART,
            subject: None,
        })
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        Some(words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(&Data::of(context), width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        gesture.select(drawing, Action::PressBin, Action::SelectBins)
    }
}
