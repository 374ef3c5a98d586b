//! What is known of a grant beside what the first view shows: read by record sheets and by the charts
//! that a reader asks for. Apart so that it can be loaded when it is asked for.

mod condition;
mod detail;
mod flag;
mod offence;

pub use condition::{Condition, ConditionSet};
pub use detail::{CaseDetail, Detail, Relation};
pub use flag::{Flag, FlagSet};
pub use offence::{Offence, OffenceSet};
