//! Cards: for each named view a picture and a small page, for networks that show links, for pages
//! without scripts and for crawlers. Drawn by the app's own code (`prerender … cards`), put together
//! here.

pub mod dataset;
mod error;
mod fonts;
mod leaf;
mod lines;
pub mod oembed;
mod overlap;
mod picture;
mod raster;
mod site;
mod tags;
mod theme;

use serde::Deserialize;

pub use error::CardError;
pub use fonts::Fonts;
pub use leaf::alt;
pub use picture::{HEIGHT_PX, ROOM_PX, WIDTH_PX, svg};
pub use raster::Printer;
pub use site::{Site, SiteError};
pub use tags::{About, tags};
pub use theme::Theme;

use crate::page::{Parts, framed};
use crate::pattern::pattern;

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

/// What the cards of a build are made of.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    /// The cards; the first stands for the whole page.
    pub cards: &'a [Card],
    /// The template of a card's page.
    pub template: &'a str,
    /// The colours.
    pub theme: &'a Theme,
    /// Where the page will be.
    pub site: &'a Site,
}

/// A published file: its path, and what is in it.
pub type File = (String, Vec<u8>);

impl Making<'_> {
    /// The picture and the page of each card.
    ///
    /// # Errors
    /// When one cannot be made.
    pub fn files(self, printer: &Printer) -> Result<Vec<File>, CardError> {
        let both = |card: &Card| {
            let svg = svg(card, self.theme, printer.fonts());
            let page = leaf::page(self.template, card, self.cards, self.theme, self.site)?;
            Ok([
                (leaf::picture_name(card), printer.png(&card.id, &svg)?),
                (leaf::page_name(card), page.into_bytes()),
            ])
        };
        let files: Result<Vec<_>, CardError> = self.cards.iter().map(both).collect();
        Ok(files?.into_iter().flatten().collect())
    }

    /// What the page itself says to networks, content systems and search engines; `page` is its
    /// template, which has its title.
    ///
    /// # Errors
    /// When the template or the data lack what is to be said.
    pub fn head(self, page: &str, parts: &Parts) -> Result<String, CardError> {
        let (title, description) = titled(page)?;
        let first = self.cards.first().ok_or(CardError::None)?;
        let picture = leaf::picture_name(first);
        let about = About {
            page: "index.html",
            title: &title,
            description: &description,
            picture: (&picture, &picture),
            alt: &leaf::alt(first),
        };
        let link = oembed::link(&title, self.site).unwrap_or_default();
        Ok(tags(about, self.site) + &link + &dataset::element(parts, self.site)?)
    }

    /// What the page for frames says to them.
    ///
    /// # Errors
    /// When the template of the page has no title.
    pub fn framed_head(self, page: &str) -> Result<String, CardError> {
        let (title, _) = titled(page)?;
        let link = oembed::link(&title, self.site).unwrap_or_default();
        Ok(framed::HEAD.to_owned() + &link)
    }

    /// The file that content systems ask for, where it is known where the page will be.
    ///
    /// # Errors
    /// When the template of the page has no title.
    pub fn oembed(self, page: &str) -> Result<Option<File>, CardError> {
        let (title, _) = titled(page)?;
        let first = self.cards.first().ok_or(CardError::None)?;
        let answer = oembed::answer(&title, &leaf::picture_name(first), self.site);
        Ok(answer.map(|text| (oembed::NAME.to_owned(), text.into_bytes())))
    }
}

/// The title and the description of a page.
fn titled(page: &str) -> Result<(String, String), CardError> {
    let read = |what: &str| {
        pattern(what)
            .captures(page)
            .map(|found| found[1].to_owned())
    };
    let title = read("<title>([^<]+)</title>");
    let description = read("<meta name=\"description\" content=\"([^\"]+)\">");
    title.zip(description).ok_or(CardError::Title)
}

#[cfg(test)]
mod tests;
