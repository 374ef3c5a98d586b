//! The generic filter core: rows of any kind, columns of codes, a clause a dimension, counts.
//!
//! There is one idea in it. Every column is *codes*, small whole numbers, one a row; what a code
//! stands for is kept beside it ([`Numbers`]: the rank of a number, [`Tags`]: a set of tags, or
//! whatever the caller counts by). So every clause is a set of codes ([`CodeSet`]), every count is
//! a count by code, and a range, a category, a set of tags and a precomputed yes or no are filtered
//! by the same few loops.
//!
//! A [`Selection`] keeps for each row which clauses it fails, a bit each. A [`Group`] counts the
//! rows that fail none, or none but the one of the dimension it ignores. When a clause changes, the
//! codes that come or go are known; where the column has an [index](Column::indexed) and they are
//! the codes of few rows, just these rows are touched. Otherwise one pass goes over all.

mod code_set;
mod codes;
mod column;
mod error;
mod group;
mod index;
mod numbers;
mod rank;
mod selection;
mod tags;

pub use code_set::CodeSet;
pub use column::Column;
pub use error::EngineError;
pub use group::{Group, GroupBy};
pub use numbers::Numbers;
pub use selection::{Dimension, Selection};
pub use tags::Tags;
