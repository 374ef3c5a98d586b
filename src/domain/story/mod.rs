//! Vocabularies of stories.

mod field;
mod operator;
mod verdict;

pub use field::{RecordField, RecordFieldSet};
pub use operator::{Operator, OperatorSet};
pub use verdict::{Verdict, VerdictSet};
