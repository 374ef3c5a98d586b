//! People by the time from the sentence to the grant.

mod data;
mod draw;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::served::data::Data;
use crate::charts::words::Words;
use crate::query::Outcome;
use crate::state::{Action, Msg};

/// People by the time from the first sentence to the grant.
#[derive(Debug)]
pub struct ServedChart;

impl Chart for ServedChart {
    fn name(&self) -> &'static str {
        "served"
    }

    fn is_in(&self, all: &Outcome) -> bool {
        all.has_served()
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        self.is_in(context.all).then(|| words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(&Data::of(context), width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        gesture.select(drawing, Action::PressServed, Action::SelectServed)
    }
}
