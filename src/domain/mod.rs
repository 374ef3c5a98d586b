//! What the records are about: a day, a sentence, a grant. Knows neither files nor the web.

mod day;
mod grant;
mod sentence;
mod tag;

pub use day::Day;
pub use grant::{Case, Effect, Grant, GrantId, Relation};
pub use sentence::Sentence;
pub use tag::{
    Condition, ConditionSet, Drug, DrugSet, Flag, FlagSet, Offence, OffenceSet, Tag, TagSet,
};
