//! A chart as a picture that stands alone: an SVG text with the view’s words around the drawing, and the words that
//! go with it.
//!
//! It is drawn by the code that draws the page, in the browser and natively. All its sizes are whole pixels: printing
//! fractions would make the program larger.

mod colors;
mod escape;
mod nodes;
mod sheet;

pub use colors::{COLORS, Colors, Scheme};
pub use sheet::Picture;

use crate::charts::{Context, Drawing, Panel, Words};
use crate::domain::ContextKindSet;
use crate::export::{Export, address, file_name};
use crate::state::headline;
use crate::text;
use sheet::{Face, Sheet};

/// How wide a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// This many pixels in all.
    Whole(u32),
    /// As wide as a chart of this many pixels needs, with its letters as large as on the page.
    Chart(u32),
}

impl Width {
    /// The width of pictures for articles.
    pub const ARTICLE: Self = Self::Whole(1200);
}

/// How many pixels of a PNG are side by side in one of the picture.
pub const PNG_SCALE: u32 = 2;

/// What a picture is made from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The chart.
    pub panel: Panel,
    /// What it is drawn from.
    pub context: Context<'a>,
    /// The address of the page, with or without a view.
    pub page: &'a str,
}

/// The words that go with a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// The headline: that of the view, or the title of a chart of the history.
    pub headline: String,
    /// The takeaway of the chart.
    pub takeaway: String,
    /// The source of its figures.
    pub source: String,
    /// The address of the view; empty if the page has none.
    pub address: String,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
}

/// The widest page, in CSS pixels: a wider picture is a larger one, so that its letters can be read where it is shown
/// in a column.
const WIDEST_PX: u32 = 720;
/// The width from which the margins are wide.
const ROOMY_PX: u32 = 480;
/// The charts with labels over hairlines, as in the style sheet.
const HAS_HAIRLINES: [&str; 5] = ["years", "time", "sentence", "change", "served"];

const HEADLINE: Face = Face::new(22, "ink").serif().bold();
const TAKEAWAY: Face = Face::new(16, "ink").serif();
const TITLE: Face = Face::new(14, "ink").bold();
const SUBTITLE: Face = Face::new(13, "ink2");
const NOTE: Face = Face::new(12, "ink2");

impl Request<'_> {
    /// The picture, `scale` times as large as `width` says; `None` if the data that the chart needs are missing.
    #[must_use]
    pub fn picture(&self, width: Width, scale: u32, colors: &Colors) -> Option<Picture> {
        let (page_px, width_px) = match width {
            Width::Whole(px) => (px.min(WIDEST_PX), px),
            Width::Chart(px) => {
                let page_px = px + 2 * margin_px(px);
                (page_px, page_px)
            }
        };
        let words = self.panel.chart.words(&self.context)?;
        let caption = self.captioned(&words);
        let mut sheet = Sheet::new(page_px, margin_px(page_px), colors);
        let drawing = self
            .panel
            .chart
            .draw(&self.context, f64::from(sheet.width_px));
        self.head(&mut sheet, &words, &caption);
        if let Some(drawing) = &drawing {
            self.drawn(&mut sheet, drawing);
        }
        foot(&mut sheet, &words, &caption);
        Some(sheet.finish(width_px * scale, &caption.headline, &caption.alt))
    }

    /// The words that go with it; `None` if the data that the chart needs are missing.
    #[must_use]
    pub fn caption(&self) -> Option<Caption> {
        Some(self.captioned(&self.panel.chart.words(&self.context)?))
    }

    /// The name of its file, which ends in `.` and `ending`.
    #[must_use]
    pub fn file_name(&self, ending: &str) -> String {
        let chart = self.panel.id().to_ascii_lowercase();
        let named = file_name(&self.export(), ending);
        match named.split_once('-') {
            Some((start, rest)) => format!("{start}-{chart}-{rest}"),
            None => named,
        }
    }

    fn export(&self) -> Export<'_> {
        Export {
            dataset: self.context.dataset,
            rows: &[],
            view: self.context.view,
            headline: "",
            address: self.page,
        }
    }

    fn captioned(&self, words: &Words) -> Caption {
        let context = &self.context;
        let is_of_history = self.panel.chart.is_of_history();
        let headline = if is_of_history {
            words.title.to_string()
        } else {
            let about = &context.dataset.about;
            headline(about, context.columns, context.view, context.outcome).text()
        };
        let source = if is_of_history {
            let bases = self.panel.chart.bases(context);
            text::history::source(bases, ContextKindSet::default())
        } else {
            text::history::source_of(context.dataset)
        };
        Caption {
            alt: text::picture::alt(&headline, &words.takeaway, &source),
            address: address(&self.export()).unwrap_or_default(),
            takeaway: words.takeaway.clone(),
            headline,
            source,
        }
    }

    fn head(&self, sheet: &mut Sheet<'_>, words: &Words, caption: &Caption) {
        sheet.block(&caption.headline, HEADLINE);
        sheet.gap(6);
        sheet.block(&caption.takeaway, TAKEAWAY);
        sheet.gap(10);
        if !self.panel.chart.is_of_history() {
            sheet.block(&words.title, TITLE);
        }
        sheet.block(&words.subtitle, SUBTITLE);
        sheet.legend(&words.legend, NOTE);
        sheet.gap(8);
    }

    fn drawn(&self, sheet: &mut Sheet<'_>, drawing: &Drawing) {
        let has_halo = HAS_HAIRLINES.contains(&self.panel.chart.name());
        sheet.drawing(drawing, has_halo);
    }
}

fn foot(sheet: &mut Sheet<'_>, words: &Words, caption: &Caption) {
    sheet.gap(10);
    sheet.rule();
    sheet.block(&words.proviso, NOTE);
    sheet.block(&text::picture::sentence(&caption.source), NOTE);
    sheet.block(&caption.address, NOTE);
}

const fn margin_px(page_px: u32) -> u32 {
    if page_px < ROOMY_PX { 12 } else { 24 }
}
