//! What the record sheet and the exported files say, in words.

mod condition;
mod cut;
mod effect;
mod flag;
mod offence;
mod relation;
mod sentence;
mod span;

pub use condition::condition;
pub use cut::cut;
pub use effect::effect_in_full;
pub use flag::flag;
pub use offence::offence;
pub use relation::relation;
pub use sentence::sentence_in_full;
pub use span::span;
