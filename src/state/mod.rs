//! What a reader has asked to see, and everything that follows from it.
//!
//! [`View`] is the one state. The address, the headline, the chips, the table and the charts all
//! derive from the records and it. Knows nothing of the document.

mod action;
mod address;
mod chip;
pub mod embedding;
mod headline;
pub mod history;
mod msg;
mod neighbours;
mod note;
mod page;
mod record;
mod session;
mod sort;
pub mod story;
mod table;
mod view;

pub use action::Action;
pub use address::{decode, encode};
pub use chip::{Chip, chips};
pub use headline::{Headline, empty_sentence, headline};
pub use msg::Msg;
pub use neighbours::{Neighbours, neighbours};
pub use note::{Notes, notes};
pub use page::{ROWS_A_PAGE, page_count};
pub use record::{CaseRecord, Fact, Record, record};
pub use session::{History, Session};
pub use sort::{Column, Sort};
pub use table::{Page, RecordRow, page, sorted_rows};
pub use view::{Names, View};
