//! Clemency by president.

mod draw;
mod interact;
pub(super) mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::history::HistoryData;
use crate::charts::words::Words;
use crate::domain::BasisSet;
use crate::state::Msg;
use crate::state::embedding::EmbedPart;
use crate::text;

/// Acts of clemency by president.
#[derive(Debug)]
pub struct PresidentChart;

impl Chart for PresidentChart {
    fn name(&self) -> &'static str {
        "presidents"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "presidents",
            title: text::chart::presidents::PART,
            subject: Some(text::chart::presidents::SUBJECT),
        })
    }

    fn is_of_history(&self) -> bool {
        true
    }

    fn bases(&self, context: &Context<'_>) -> BasisSet {
        HistoryData::of(context).map_or_else(BasisSet::default, |data| {
            draw::bases(&data, context.most_rows)
        })
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        Some(words::words(context, &HistoryData::of(context)?))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        let data = HistoryData::of(context)?;
        Some(draw::draw(&data, context.most_rows, width_px))
    }

    fn interact(&self, context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        interact::interact(context, drawing, gesture)
    }
}
