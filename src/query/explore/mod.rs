//! Counts that only the charts ask for that load after the first view.

mod beyond;

pub use beyond::beyond_states;
