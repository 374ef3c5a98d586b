//! Converts JSON text to validated records, and back. This layer knows neither filters nor pixels.

mod about;
mod card_plan;
mod cell;
mod column;
mod dataset;
mod decode;
mod encode;
mod error;
mod file;
mod history;
mod part_reader;
mod parts;
pub mod story;

pub use about::{About, Annotation, NamedView};
pub use card_plan::CardPlan;
pub use cell::Cell;
pub use dataset::{Dataset, Source};
pub use encode::encode;
pub use error::LoadError;
pub use file::{RecordsFile, SCHEMA};
pub use history::{HISTORY_SCHEMA, History, HistoryFile, encode_history};
pub use parts::Table;
