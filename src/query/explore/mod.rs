//! Counts that only the charts ask for that load after the first view.

mod months;

pub use months::{lower_middle, median_served, months_between};
