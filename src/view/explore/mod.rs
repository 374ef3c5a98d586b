//! What a reader asks for beyond the first view: the view as a file, and one person's record.

pub mod export;
mod neighbours;
mod record;

pub use neighbours::{Neighbours, neighbours};
pub use record::{CaseRecord, Fact, Record, record, row_of};
