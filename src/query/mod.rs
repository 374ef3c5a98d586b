//! The filter and the counts of what it leaves: a distribution ignores the condition of its own dimension,
//! and the table applies all conditions.
//!
//! This layer knows neither words for readers nor pixels.

mod bin;
mod columns;
mod commuted;
mod filter;
mod group;
pub mod history;
mod leading;
mod live_selection;
mod months;
mod needle;
mod outcome;
mod period;
mod place;
mod plan;
mod profile;
mod served;
mod sorted;
pub mod story;
mod summary;
mod tally;

pub use bin::{BinSet, SentenceBin};
pub use columns::Columns;
pub use commuted::{After, Commuted};
pub use filter::{DateRange, Dimension, Filter};
pub use group::{CommutedGroup, Medians, Others};
pub use leading::Leading;
pub use live_selection::LiveSelection;
pub use months::{lower_middle, median, months_between};
pub use needle::{Needle, Subject};
pub use outcome::Outcome;
pub use period::{Period, Unit};
pub use place::Places;
pub use profile::Profile;
pub use served::{ServedBin, ServedSet};
pub use sorted::sorted;
pub use summary::GroupSummary;
pub use tally::{DrugTally, Tally};
