//! What a reader has asked to see, and everything that follows from it.
//!
//! [`View`] is the only state: [`Session`] holds it, and a [`Msg`] leads to the next. The address, the
//! headline, the chips, the table and the charts are functions of the view and the records.

mod action;
mod address;
mod arrival;
mod chip;
pub mod embedding;
mod headline;
pub mod history;
mod msg;
mod neighbors;
mod note;
mod overlay;
mod page;
mod quick_filter;
mod record;
mod session;
mod sort;
pub mod story;
mod table;
mod timeline;
mod view;

pub use action::Action;
pub use address::{asks_for_changes, decode, encode};
pub use arrival::arrival;
pub use chip::{Chip, chips};
pub use headline::{Headline, deck, empty_sentence, headline};
pub use msg::Msg;
pub use neighbors::{Neighbors, neighbors};
pub use note::{Notes, notes};
pub use overlay::{OpenStatement, Overlay};
pub use page::{ROWS_A_PAGE, ROWS_AT_FIRST, page_count};
pub use quick_filter::{
    QuickFilter, StateChoice, final_week, periods_beside, quick_filters, state_choices,
};
pub use record::{CaseRecord, Fact, Record, record};
pub use session::{AddressUpdate, Session};
pub use sort::{Sort, TableColumn};
pub use table::{Page, RecordRow, page, sorted_rows};
pub use timeline::{Event, Stop, Timeline};
pub use view::{ChartsView, TableView, View};
