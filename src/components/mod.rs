//! The page, one component a file.

mod app;
mod chart;
mod chart_table;
mod chips;
mod context;
mod dates;
mod figure;
mod footer;
mod masthead;
mod notices;
mod pager;
mod records;
mod search;
mod sentence_figure;
mod shared;
mod switch;
mod time_figure;
mod tooltip;
mod visit;

pub use app::{App, AppProps};
pub use context::Records;
pub use shared::Shared;
