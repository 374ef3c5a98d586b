//! Cards: a picture and a small page for each named view, for social networks, for readers without scripts
//! and for crawlers. The app's own code draws them, and this module assembles them.

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
pub use raster::{Printer, png};

pub use tags::{About, tags};
pub use theme::Theme;

use commutations::charts::Swatch;

use crate::data::Data;
use crate::page::{INDEX, Title};
use crate::{Base, SiteError};

/// The content of a card.
#[derive(Debug, Clone)]
pub struct Card {
    /// The id that names the card's files.
    pub id: String,
    /// The title.
    pub title: String,
    /// The query of the view's address.
    pub query: String,
    /// The main figure.
    pub number: String,
    /// The text under the main figure.
    pub under: String,
    /// The whole sentence about the figure.
    pub headline: String,
    /// The source of the figures.
    pub source: String,
    /// The chart, if any.
    pub plot: Option<Plot>,
    /// The statements of the report, each with its verdict.
    pub statements: Vec<(String, String)>,
}

/// A chart.
#[derive(Debug, Clone)]
pub struct Plot {
    /// What is counted, and by what.
    pub subtitle: String,
    /// The legend of the colors.
    pub legend: Vec<Swatch>,
    /// The shapes and text, as SVG with the classes of the style sheet.
    pub picture: String,
    /// The width in CSS pixels.
    pub width_px: f64,
    /// The height in CSS pixels.
    pub height_px: f64,
}

/// Builds the `<head>` tags that describe the whole page, with the picture of the first card.
///
/// # Errors
/// Returns an error if the data files lack something that the tags need.
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
