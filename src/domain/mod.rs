//! What the records are about: a day, a sentence, a grant. Knows neither files nor the web.

mod day;
mod drug;
mod explore;
mod flag;
mod grant;
mod sentence;
mod tag;

pub use day::Day;
pub use drug::{Drug, DrugSet};
pub use explore::{CaseDetail, Condition, ConditionSet, Detail, Offence, OffenceSet, Relation};
pub use flag::{Flag, FlagSet};
pub use grant::{Effect, Grant, GrantId};
pub use sentence::Sentence;
pub use tag::{Tag, TagSet};
