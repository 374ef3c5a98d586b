//! Which of the further charts.

use crate::domain::{District, Drug, EffectKind, GrantId, State, Tag};
use crate::query::SentenceBin;
use crate::view::Action;

/// What a chart is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::components) enum Topic {
    /// People by drug.
    Drug,
    /// People by state.
    Place,
    /// People by district of one state.
    District(State),
    /// People by what the grant did.
    Effect,
    /// What grants made of sentences.
    Change,
    /// People by the time from the sentence to the grant.
    Served,
}

impl Topic {
    /// What a press on the mark `key` asks for.
    pub(super) fn pressed(self, key: &str) -> Option<Action> {
        match self {
            Self::Drug => Drug::from_key(key).map(Action::PressDrug),
            Self::Place => State::from_key(key).map(Action::PressState),
            Self::District(_) => District::from_key(key).map(Action::PressDistrict),
            Self::Effect => EffectKind::from_key(key).map(Action::PressEffect),
            Self::Change => GrantId::parse(key)
                .map(|id| Action::OpenRecord(Some(id)))
                .or_else(|| SentenceBin::from_key(key).map(Action::PressBin)),
            // A chart along an axis, which answers to drags too.
            Self::Served => None,
        }
    }
}
