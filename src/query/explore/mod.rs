//! Counts that only the charts ask for that load after the first view.

mod beyond;
mod months;

pub use beyond::beyond_states;
pub use months::{lower_middle, median_served, months_between};
