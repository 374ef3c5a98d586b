//! The list of people and the notes, which load after the first view.

mod note;
mod table;

pub use note::{Notes, notes};
pub use table::{Page, RecordRow, page, sorted_rows};
