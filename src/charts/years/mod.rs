//! Clemency by fiscal year.

mod axis;
mod controls;
mod draw;
mod gap;
mod interact;
mod labels;
mod presidencies;
mod slots;
mod words;
mod year_axis;

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

/// Acts of clemency by fiscal year.
#[derive(Debug)]
pub struct YearChart;

impl Chart for YearChart {
    fn name(&self) -> &'static str {
        "years"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "years",
            title: text::chart::years::PART,
            subject: Some(text::chart::years::SUBJECT),
        })
    }

    fn is_of_history(&self) -> bool {
        true
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
        interact::interact(&HistoryData::of(context)?, drawing, gesture)
    }
}
