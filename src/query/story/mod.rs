//! The figures of a story, computed from the data, and the verdicts on its statements.

mod compare;
mod facts;
mod group;
mod judge;
mod measure;
mod value;
mod years;

pub use compare::percent;
pub use facts::Facts;
pub use judge::{Deciding, decided, verdict};
pub use measure::measured;
pub use value::Value;
