//! Clemency by president and by fiscal year.

mod decode;
mod encode;
mod figure;
mod file;
mod list;

pub use encode::encode_history;
pub use file::{HISTORY_SCHEMA, HistoryFile};
pub use list::History;
