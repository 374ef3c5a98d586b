//! Cards: for each named view a picture and a small page, for networks that show links, for pages
//! without scripts and for crawlers. Drawn by the app's own code, put together here.

pub mod dataset;
mod fonts;
mod leaf;
mod lines;
pub mod oembed;
mod overlap;
mod picture;
mod raster;

mod tags;
mod theme;

pub use fonts::Fonts;
pub use leaf::{alt, page, page_name, picture_name};
pub use picture::{HEIGHT_PX, ROOM_PX, WIDTH_PX, svg};
pub use raster::Printer;

pub use tags::{About, tags};
pub use theme::Theme;

use commutations::charts::Swatch;

use crate::data::Data;
use crate::page::{INDEX, Title};
use crate::{Base, SiteError};

/// What a card says and shows.
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
pub struct Plot {
    /// What is counted, and along what.
    pub subtitle: String,
    /// The key to its colors.
    pub legend: Vec<Swatch>,
    /// Its shapes and its text, as SVG with the classes of the style sheet.
    pub picture: String,
    /// Its width in CSS pixels.
    pub width_px: f64,
    /// Its height in CSS pixels.
    pub height_px: f64,
}

/// What is said of the whole page, by its first card.
///
/// # Errors
/// When the data lack what is to be said.
pub fn head(title: &Title, first: &Card, data: &Data, base: &Base) -> Result<String, SiteError> {
    let picture = leaf::picture_name(first);
    let about = About {
        page: INDEX,
        title: &title.title,
        description: &title.description,
        picture: (&picture, &picture),
        alt: &leaf::alt(first),
    };
    let link = oembed::link(&title.title, base).unwrap_or_default();
    Ok(tags(about, base) + &link + &dataset::element(data, base)?)
}

#[cfg(test)]
mod tests;
