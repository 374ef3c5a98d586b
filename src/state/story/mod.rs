//! A story with its figures computed, its templates filled, and its verdicts.

mod byline;
mod context;
mod figures;
mod fill;
mod finding;
mod step;
mod tally;
mod validate;
mod words;

pub use byline::byline;
pub use context::{ContextNote, context_notes};
pub use figures::{Figure, figures};
pub use finding::Finding;
pub use step::{CheckedStep, RemarkText, checked_steps};
pub use tally::verdict_tally;
pub use validate::validate;
