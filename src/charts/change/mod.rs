//! The sentence in force, and the sentence after the grant.

mod axis;
mod bins;
mod data;
mod draw;
mod dumbbell;
mod rows;
mod words;

use crate::charts::change::data::Data;
use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::words::Words;
use crate::domain::{GrantId, Tag};
use crate::query::{Outcome, SentenceBin};
use crate::state::embedding::EmbedPart;
use crate::state::{Action, Msg};
use crate::text;

/// Sentences before and after the grant.
#[derive(Debug)]
pub struct ChangeChart;

impl Chart for ChangeChart {
    fn name(&self) -> &'static str {
        "change"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "change",
            title: text::chart::change::TITLE,
            subject: None,
        })
    }

    fn is_in(&self, all: &Outcome) -> bool {
        all.has_effects()
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        self.is_in(context.all).then(|| words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(&Data::of(context), width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        let key = gesture.pressed(drawing)?;
        let action = match GrantId::parse(key) {
            Some(id) => Action::OpenRecord(Some(id)),
            None => Action::PressBin(SentenceBin::from_key(key)?),
        };
        Some(Msg::Do(action))
    }
}
