//! The words in which a report about the records is checked.

mod chart;
mod comparison;
mod field;
mod verdict;

pub use chart::{StoryChart, StoryChartSet};
pub use comparison::{Comparison, ComparisonSet};
pub use field::{RecordField, RecordFieldSet};
pub use verdict::{Verdict, VerdictSet};
