//! Counts that only the charts ask for that load after the first view.

mod change;
mod compared;
mod group;
mod months;

pub use change::{After, Change};
pub use compared::Compared;
pub use group::{ChangeGroup, Others, Spread, median_cuts};
pub use months::{lower_middle, median_served, months_between};
