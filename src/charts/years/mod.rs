//! Clemency by fiscal year.

mod axis;
mod draw;
pub(super) mod gap;
mod labels;
mod presidencies;
mod slots;
mod words;

pub use draw::draw;
pub use words::{years_table, years_takeaway};
