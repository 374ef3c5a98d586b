//! People by the effect of the grant.

mod draw;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::domain::{EffectKind, Tag};
use crate::state::{Action, Msg};

/// People by the effect of the grant.
#[derive(Debug)]
pub struct EffectChart;

impl Chart for EffectChart {
    fn name(&self) -> &'static str {
        "effect"
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        Some(words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(context, width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        let kind = EffectKind::from_key(gesture.pressed(drawing)?)?;
        Some(Msg::Do(Action::PressEffect(kind)))
    }
}
