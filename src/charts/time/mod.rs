//! People by date of grant.

mod annotation;
mod axis;
mod controls;
mod dodge;
mod draw;
mod interact;
mod labels;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::time::draw::Data;
use crate::charts::words::Words;
use crate::state::Msg;
use crate::state::embedding::EmbedPart;
use crate::text;

/// People by date of grant.
#[derive(Debug)]
pub struct TimeChart;

impl Chart for TimeChart {
    fn name(&self) -> &'static str {
        "time"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "time",
            title: text::chart::time::PART,
            subject: None,
        })
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        Some(words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(&Data::of(context), width_px))
    }

    fn interact(&self, context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        interact::interact(context, drawing, gesture)
    }
}
