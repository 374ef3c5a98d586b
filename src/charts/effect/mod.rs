//! What the grants did: a sentence.

mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::query::Outcome;
use crate::state::Msg;

/// People by the effect of the grant, in a sentence whose counts are filters: of five counts, three are too
/// small to be seen beside the others.
#[derive(Debug)]
pub struct EffectChart;

impl Chart for EffectChart {
    fn name(&self) -> &'static str {
        "effect"
    }

    fn is_in(&self, all: &Outcome) -> bool {
        all.has_effects()
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        self.is_in(context.all).then(|| words::words(context))
    }

    fn draw(&self, _: &Context<'_>, _: f64) -> Option<Drawing> {
        None
    }

    fn interact(&self, _: &Context<'_>, _: &Drawing, _: Gesture) -> Option<Msg> {
        None
    }
}
