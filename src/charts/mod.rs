//! Drawing: scales, layout, marks, and the words that describe a chart.
//!
//! Everything is laid out in CSS pixels and drawn through plotters into SVG nodes, so that the same
//! code serves the live page, the first paint and the one file. Knows neither components nor the
//! browser.

mod annotation;
mod backend;
mod count_axis;
mod describe;
mod dodge;
mod drawing;
pub mod explore;
mod frame;
pub mod history;
mod pen;
mod role;
mod scale;
mod sentence;
mod time;
mod time_axis;
mod tip;

pub use describe::{sentence_takeaway, time_takeaway};
pub use drawing::{Drawing, Mark, Shows};
pub use frame::{Area, Frame, STATIC_WIDTHS_PX};
pub use pen::px;
pub use sentence::{SentenceChart, draw as draw_sentence};
pub use time::{TimeChart, draw as draw_time};
pub use tip::{TIP_LINE_PX, TIP_PAD_PX, tip_area};
