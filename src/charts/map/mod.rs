//! People by state.

mod draw;
mod shade;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::map::draw::Data;
use crate::charts::words::Words;
use crate::domain::{State, Tag};
use crate::query::Outcome;
use crate::state::embedding::EmbedPart;
use crate::state::{Action, Msg};
use crate::text;

/// People by state, on a map of tiles.
#[derive(Debug)]
pub struct StateMap;

impl Chart for StateMap {
    fn name(&self) -> &'static str {
        "state"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        Some(EmbedPart {
            key: "where",
            title: text::chart::map::PART,
            subject: None,
        })
    }

    fn is_in(&self, all: &Outcome) -> bool {
        all.has_states()
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        self.is_in(context.all).then(|| words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(&Data::of(context), width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        let state = State::from_key(gesture.pressed(drawing)?)?;
        Some(Msg::Do(Action::PressState(state)))
    }
}
