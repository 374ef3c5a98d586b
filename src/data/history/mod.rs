//! Clemency by president and by fiscal year, which is read after the first view.

mod list;

pub use list::History;
