//! The filter core: one clause a dimension; a view ignores its own clause, the table obeys all.
//!
//! Knows neither words for people nor pixels.

mod bin;
mod century;
mod change;
mod clause;
mod columns;
mod compared;
mod group;
pub mod history;
mod live_selection;
mod months;
mod needle;
mod outcome;
mod place;
mod plan;
mod served;
pub mod story;
mod tally;

pub use bin::{BinSet, SentenceBin};
pub use century::{Century, Heights, Order, Per, Sides};
pub use change::{After, Change};
pub use clause::{Clauses, DateRange, Dimension};
pub use columns::Columns;
pub use compared::Compared;
pub use group::{ChangeGroup, Others, Spread, median_cuts};
pub use live_selection::LiveSelection;
pub use months::{lower_middle, median_served, months_between};
pub use needle::{Needle, Subject};
pub use outcome::Outcome;
pub use place::Places;
pub use served::{ServedBin, ServedSet};
pub use tally::{DrugTally, Tally};
