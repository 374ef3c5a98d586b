//! Clemency by president.

mod draw;
pub(super) mod words;

pub use draw::{draw, draw_first};
pub use words::{presidents_table, presidents_takeaway};
