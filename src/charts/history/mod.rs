//! Charts of the history: fiscal years, presidents, and two sides of presidents.
//!
//! Loads after the first view.

mod bar;
mod chart;
mod extent;
mod gap;
mod heights;
mod legend;
mod note;
mod presidencies;
mod presidents;
mod presidents_words;
mod side_labels;
mod sides;
mod sides_words;
mod slots;
mod table;
mod years;
mod years_labels;
mod years_words;

pub use chart::CenturyChart;
pub use presidents::{draw as draw_presidents, draw_first as draw_first_presidents};
pub use presidents_words::{presidents_table, presidents_takeaway};
pub use sides::draw as draw_sides;
pub use sides_words::{sides_table, sides_takeaway};
pub use table::Table;
pub use years::draw as draw_years;
pub use years_words::{years_table, years_takeaway};
