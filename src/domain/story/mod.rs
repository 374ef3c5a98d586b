//! Vocabularies of stories.

mod context;
mod field;
mod operator;
mod verdict;

pub use context::{ContextField, ContextFieldSet, ContextKind, ContextKindSet};
pub use field::{RecordField, RecordFieldSet};
pub use operator::{Operator, OperatorSet};
pub use verdict::{Verdict, VerdictSet};
