//! The terms of the records: days, sentences, grants. This layer knows neither files nor the web.

mod act;
mod condition;
mod day;
mod district;
mod drug;
mod embedding;
mod flag;
mod grant;
mod history;
mod names;
mod offense;
mod sentence;
mod state;
mod story;
mod surname;
mod tag;

pub use act::{Act, ActSet};
pub use condition::{Condition, ConditionSet};
pub use day::Day;
pub use district::{District, Part};
pub use drug::{Drug, DrugSet};
pub use embedding::{EmbedKind, EmbedKindSet, PreviewWidth, PreviewWidthSet, Theme, ThemeSet};
pub use flag::{Flag, FlagSet};
pub use grant::{Case, Effect, EffectKind, EffectSet, Grant, GrantId, Relation};
pub use history::{Basis, BasisSet, Figure, FiscalYear, Party, PartySet, President};
pub use names::Names;
pub use offense::{Offense, OffenseSet};
pub use sentence::Sentence;
pub use state::{State, StateSet};
pub use story::{ContextField, ContextFieldSet, ContextKind, ContextKindSet};
pub use story::{Operator, OperatorSet, RecordField, RecordFieldSet, Verdict, VerdictSet};
pub use surname::{split_name, without_aliases};
pub use tag::{Tag, TagSet};
