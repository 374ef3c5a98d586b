//! What the records are about: a day, a sentence, a grant. Knows neither files nor the web.

mod day;
mod district;
mod grant;
mod sentence;
mod state;
mod tag;

pub use day::Day;
pub use district::{District, Part};
pub use grant::{Case, Effect, Grant, GrantId, Relation};
pub use sentence::Sentence;
pub use state::{State, StateSet};
pub use tag::{
    Condition, ConditionSet, Drug, DrugSet, EffectKind, EffectSet, Flag, FlagSet, Offence,
    OffenceSet, Tag, TagSet,
};
