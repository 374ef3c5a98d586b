//! Cards: for each named view a picture and a small page, for networks that show links, for pages
//! without scripts and for crawlers. Drawn by the app's own code (`prerender … cards`), put together
//! here.

mod error;
mod fonts;
mod lines;
mod overlap;
mod picture;
mod raster;
mod theme;

use serde::Deserialize;

pub use error::CardError;
pub use fonts::Fonts;
pub use picture::{HEIGHT_PX, ROOM_PX, WIDTH_PX, svg};
pub use raster::Printer;
pub use theme::Theme;

/// What a card says and shows, as `prerender` prints it.
#[derive(Debug, Clone, Deserialize)]
pub struct Card {
    /// Its word in the names of files.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The query of the address of its view.
    pub query: String,
    /// The one figure.
    pub number: String,
    /// What stands under it.
    pub under: String,
    /// The whole sentence about it.
    pub headline: String,
    /// The chart, if any.
    pub plot: Option<Plot>,
    /// The statements of the report, each with what becomes of it.
    pub statements: Vec<(String, String)>,
}

/// A chart.
#[derive(Debug, Clone, Deserialize)]
pub struct Plot {
    /// What is counted, and along what.
    pub subtitle: String,
    /// The key to its colours, as HTML.
    pub legend: String,
    /// Its shapes and its text, as SVG with the classes of the style sheet.
    pub picture: String,
    /// Its width in CSS pixels.
    pub width_px: f64,
    /// Its height in CSS pixels.
    pub height_px: f64,
}
