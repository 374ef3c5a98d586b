//! Presidents added up, one set against another.

mod draw;
mod labels;
mod words;

pub use draw::draw;
pub use words::{sides_table, sides_takeaway};
