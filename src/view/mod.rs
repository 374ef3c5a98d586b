//! What a reader has asked to see, and everything that follows from it.
//!
//! [`View`] is the one state. The address, the headline, the chips, the table and the charts all
//! derive from the records and it. Knows nothing of the document.

mod action;
mod address;
mod chip;
mod explore;
mod headline;
mod note;
mod session;
mod sort;
mod state;
mod table;

pub use action::Action;
pub use address::{decode, encode};
pub use chip::{Chip, chips};
pub use explore::{CaseRecord, Fact, Neighbours, Record, export, neighbours, record, row_of};
pub use headline::{Headline, empty_sentence, headline};
pub use note::{Notes, notes};
pub use session::{History, Session};
pub use sort::{Column, Sort};
pub use state::{Names, View};
pub use table::{Page, ROWS_A_PAGE, RecordRow, page, page_count, sorted_rows};
