//! The vocabularies of a story that checks a report.

mod field;
mod operator;
mod verdict;

pub use field::{RecordField, RecordFieldSet};
pub use operator::{Operator, OperatorSet};
pub use verdict::{Verdict, VerdictSet};
