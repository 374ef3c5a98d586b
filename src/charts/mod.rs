//! Drawing: scales, layout, marks, and the words that describe a chart. A folder holds one chart.
//!
//! Everything is laid out in CSS pixels and drawn through plotters into SVG nodes, so that the same
//! code serves the live page, the first paint and the one file. Knows neither components nor the
//! browser.

mod basis_bar;
mod basis_legend;
pub mod change;
pub mod comparison;
mod count_axis;
pub mod districts;
mod drawing;
pub mod drugs;
pub mod effect;
mod frame;
mod history;
mod lines;
pub mod map;
mod mark_words;
mod nodes;
mod pen;
pub mod presidents;
mod role;
mod rows;
mod scale;
pub mod sentence;
pub mod served;
mod table;
mod text_width;
pub mod time;
mod tooltip;
mod words;
pub mod years;

pub use drawing::{Drawing, Mark, Shows};
pub use frame::{Area, Frame, STATIC_WIDTHS_PX};
pub use history::CenturyChart;
pub use pen::px;
pub use rows::{Row, RowChart, draw as draw_rows};
pub use table::Table;
pub use tooltip::{TIP_LINE_PX, TIP_PAD_PX, tip_area};
