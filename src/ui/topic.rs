//! Which of the further charts.

use crate::domain::{District, Drug, EffectKind, GrantId, State, Tag};
use crate::query::SentenceBin;
use crate::state::Action;

/// What a chart is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum Topic {
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
    /// Acts of clemency by fiscal year.
    Years,
    /// Acts of clemency by president.
    Presidents,
    /// One set of presidents against another.
    Sides,
}

impl Topic {
    /// Whether it is about the history: then no filter of the records changes it.
    pub(in crate::ui) const fn is_of_history(self) -> bool {
        matches!(self, Self::Years | Self::Presidents | Self::Sides)
    }

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
            // Charts along an axis answer to drags too, and those of the history by its state.
            Self::Served | Self::Years | Self::Presidents | Self::Sides => None,
        }
    }
}
