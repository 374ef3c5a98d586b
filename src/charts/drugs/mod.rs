//! People by drug.

mod draw;
mod pair;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::domain::{Drug, Tag};
use crate::query::Outcome;
use crate::state::embedding::EmbedPart;
use crate::state::{Action, Msg};
use crate::text;

/// People by drug, with the share of those who have a firearm offense.
#[derive(Debug)]
pub struct DrugChart;

impl Chart for DrugChart {
    fn name(&self) -> &'static str {
        "drug"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "drugs",
            title: text::chart::drug::PART,
            subject: None,
        })
    }

    fn is_in(&self, all: &Outcome) -> bool {
        all.has_drugs()
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        self.is_in(context.all).then(|| words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(context, width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        let drug = Drug::from_key(gesture.pressed(drawing)?)?;
        Some(Msg::Do(Action::PressDrug(drug)))
    }
}
