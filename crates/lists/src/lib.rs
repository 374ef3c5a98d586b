//! Reads a reporter's spreadsheet as a list for this page.
//!
//! [`read`] takes the text of a CSV file and the [`Choices`] that were made so far. It returns a [`Reading`]: the
//! people, what was not read and why, and what has to be asked because the file does not say it. Whoever answers a
//! question adds a choice and reads again.

mod choices;
mod clean;
mod columns;
mod content;
mod dataset;
pub mod date;
mod drug;
pub mod effect;
mod fault;
mod faults_csv;
mod header;
mod kinds;
mod length;
mod mark;
mod memo;
mod mended;
mod number;
mod order;
mod person;
mod place;
mod plan;
mod preview;
mod question;
mod reading;
mod refusal;
mod remark;
mod role;
mod row;
mod running;
pub mod sentence;
mod separator;
mod table;
mod text;
mod token;
mod twice;
mod unit;
mod words;

pub use choices::Choices;
pub use columns::{ColumnReading, Found};
pub use date::DateOrder;
pub use fault::{Fault, Why};
pub use mark::marked_day;
pub use mended::mended;
pub use person::{Person, Standing};
pub use place::{Place, Places};
pub use preview::{PreviewCell, PreviewRow};
pub use question::{KindCount, Question};
pub use reading::{Counts, Reading, read};
pub use refusal::Refusal;
pub use remark::{Remark, Topic};
pub use role::Role;
pub use sentence::{SentenceReading, Unstated};
pub use separator::Separator;
pub use table::{MOST_COLUMNS, MOST_OF_A_CELL, MOST_ROWS};
pub use text::MOST_BYTES;
pub use unit::{Bare, Unit};
pub use words::role as name_of_role;
