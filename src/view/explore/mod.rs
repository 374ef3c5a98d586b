//! What loads after the first view: the list of people, the notes, one person's record, and the view
//! as a file.

pub mod export;
mod neighbours;
mod note;
mod record;
mod table;

pub use neighbours::{Neighbours, neighbours};
pub use note::{Notes, notes};
pub use record::{CaseRecord, Fact, Record, record};
pub use table::{Page, RecordRow, page, sorted_rows};
