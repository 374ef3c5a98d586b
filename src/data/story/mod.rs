//! A story: statements of a report, and what has to be computed to check each.
//!
//! A story is data (`data/story.json`), so that others can check another report against the same records.
//! Reading it checks everything that does not need the records: its shape, its words, its placeholders, and
//! that only figures of the same kind are compared.

mod check;
mod context;
mod fault;
mod fields;
mod group;
mod measure;
mod period;
mod read;
mod remark;
mod reported;
mod scope;
mod step;
mod template;
mod years;

pub use check::{Check, Expected, Test};
pub use context::ContextFact;
pub use fault::StoryFault;
pub use group::Group;
pub use measure::{Kind, Measure};
pub use period::Period;
pub use read::{STORY_SCHEMA, Story, StorySource};
pub use remark::Remark;
pub use reported::Reported;
pub use step::Step;
pub use template::{Piece, Template};
pub use years::{Bound, Take, Years};
