//! Charts: scales, layout, marks, words, and the messages that gestures send. Each folder is one chart;
//! [`RECORD_ROWS`] and [`HISTORY_CHARTS`] list them.
//!
//! Charts are laid out in CSS pixels and drawn through plotters into SVG nodes, so that the same code serves
//! the live page, the first paint and the one file.

mod change;
mod chart;
mod clause;
mod comparison;
mod context;
mod control;
mod count_axis;
mod districts;
mod drawing;
mod drugs;
mod effect;
mod exhibit;
mod footnotes;
mod frame;
mod gesture;
mod history;
mod lines;
mod map;
mod mark_words;
mod nodes;
mod pen;
mod places;
mod presets;
mod presidents;
mod proviso;
mod registry;
mod role;
mod rows;
mod scale;
mod sentence;
mod served;
mod table;
mod text_width;
mod time;
mod timeline;
mod tooltip;
mod words;
mod years;

pub use chart::Chart;
pub use clause::Clause;
pub use context::{Context, Facet};
pub use control::{Button, Choose, Control, Entry, Group, List, Switch};
pub use drawing::{Drawing, Mark, Shows};
pub use exhibit::{Exhibit, check_exhibit, heading_id};
pub use frame::{Area, FIRST_WIDTHS_PX, Frame, STATIC_WIDTHS_PX};
pub use gesture::Gesture;
pub use lines::lines;
pub use pen::{px, text_width_px};
pub use registry::{
    ChartRef, HISTORY_CHARTS, Panel, RECORD_ROWS, Row, chart, charts, embed_parts, is_first, panels,
};
pub use table::Table;
pub use timeline::timeline;
pub use tooltip::{TIP_LINE_PX, TIP_PAD_PX, tip_area, tip_lines};
pub use words::{MarkLayout, Swatch, TableText, Words};
