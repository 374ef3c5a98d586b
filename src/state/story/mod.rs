//! A story with its figures computed, its templates filled, and its verdicts.

mod figures;
mod fill;
mod finding;
mod step;
mod validate;
mod words;

pub use figures::{Figure, figures};
pub use finding::Finding;
pub use step::{CheckedStep, RemarkText, checked_steps};
pub use validate::validate;
