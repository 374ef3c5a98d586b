//! People by a place that is no federal court, such as a county.

mod draw;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::map::StateMap;
use crate::charts::words::Words;
use crate::domain::District;
use crate::query::Outcome;
use crate::state::embedding::EmbedPart;
use crate::state::{Action, Msg};

/// People by place, the places with the most people first.
#[derive(Debug)]
pub struct PlaceChart;

impl Chart for PlaceChart {
    fn name(&self) -> &'static str {
        "place"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        StateMap.embed_part()
    }

    fn is_in(&self, all: &Outcome) -> bool {
        !all.has_states() && all.by_district.iter().any(|own| own.people > 0)
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        self.is_in(context.all).then(|| words::words(context))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        self.is_in(context.all)
            .then(|| draw::draw(context, width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        let place = District::from_key(gesture.pressed(drawing)?)?;
        Some(Msg::Do(Action::PressDistrict(place)))
    }
}
