//! What a reader has asked to see, and everything that follows from it.
//!
//! [`View`] is the one state. The address, the headline, the chips, the table and the charts all
//! derive from the records and it. Knows nothing of the document.

mod action;
mod address;
mod chip;
pub mod embedding;
pub mod explore;
mod headline;
pub mod history;
mod page;
mod session;
mod sort;
mod state;
pub mod story;

pub use action::Action;
pub use address::{decode, encode};
pub use chip::{Chip, chips};
pub use headline::{Headline, empty_sentence, headline};
pub use page::{ROWS_A_PAGE, page_count};
pub use session::{History, Session};
pub use sort::{Column, Sort};
pub use state::{Names, View};
