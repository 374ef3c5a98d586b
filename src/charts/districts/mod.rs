//! People by the federal district that sentenced them.

mod draw;
mod words;

use crate::charts::chart::Chart;
use crate::charts::context::{Context, Facet};
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::map::StateMap;
use crate::charts::words::Words;
use crate::domain::District;
use crate::state::embedding::EmbedPart;
use crate::state::{Action, Msg, View};

/// People by district: a facet for each state in which a place is selected.
#[derive(Debug)]
pub struct DistrictChart;

impl Chart for DistrictChart {
    fn name(&self) -> &'static str {
        "district"
    }

    fn embed_part(&self) -> Option<EmbedPart> {
        StateMap.embed_part()
    }

    fn shown_by(&self) -> Option<&'static str> {
        Some("state")
    }

    fn facets(&self, view: &View) -> Vec<Facet> {
        view.filter.places.touched().iter().map(Some).collect()
    }

    fn words(&self, context: &Context<'_>) -> Option<Words> {
        Some(words::words(context, context.facet?))
    }

    fn draw(&self, context: &Context<'_>, width_px: f64) -> Option<Drawing> {
        Some(draw::draw(context, context.facet?, width_px))
    }

    fn interact(&self, _: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
        let district = District::from_key(gesture.pressed(drawing)?)?;
        Some(Msg::Do(Action::PressDistrict(district)))
    }
}
