//! Which of the further charts.

use crate::domain::{District, Drug, EffectKind, State, Tag};
use crate::view::Action;

/// What a chart is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::components) enum Topic {
    /// People by drug.
    Drug,
    /// People by district of one state.
    District(State),
    /// People by what the grant did.
    Effect,
}

impl Topic {
    /// What a press on the mark `key` asks for.
    pub(super) fn pressed(self, key: &str) -> Option<Action> {
        match self {
            Self::Drug => Drug::from_key(key).map(Action::PressDrug),
            Self::District(_) => District::from_key(key).map(Action::PressDistrict),
            Self::Effect => EffectKind::from_key(key).map(Action::PressEffect),
        }
    }
}
