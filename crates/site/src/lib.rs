//! Finishes a release: Trunk compiles the app and leaves a page without contents; this crate adds the first
//! paint and the policy, and creates the other published files.

pub mod article;
mod base;
pub mod cards;
pub mod csp;
pub mod data;
mod error;
pub mod html;
pub mod own_list;
pub mod page;
pub mod paint;
pub mod policy;
pub mod script;
pub mod staged;
pub mod style;

use std::path::PathBuf;

pub use base::{Base, BaseError};
pub use error::SiteError;

use cards::{Fonts, Printer, Theme, oembed};
use data::Data;
use page::Title;
use paint::Paint;
use policy::Sealed;
use script::Minifier;
use staged::{Staged, text};

/// The script that hosts use to show the page in frames.
pub const EMBED: &str = "embed.js";

/// The inputs and outputs of a release.
#[derive(Debug)]
pub struct Release {
    /// The folder of the project.
    pub project: PathBuf,
    /// The folder with Trunk's output, to which the finished files are written.
    pub staging: PathBuf,
    /// The folder of the npm packages: the fonts of the cards, and terser.
    pub packages: PathBuf,
    /// The folder in which finished pictures are cached.
    pub cache: PathBuf,
    /// The address where the release will be published.
    pub base: Base,
    /// The file of another list that the release is about.
    pub list: Option<PathBuf>,
}

impl Release {
    /// Writes all published files. Returns the policies that a header must allow.
    ///
    /// # Errors
    /// Returns an error if something cannot be read, drawn or written.
    pub fn finish(&self) -> Result<String, SiteError> {
        if let Some(file) = &self.list {
            return own_list::finish(self, file);
        }
        let staged = self.staged()?;
        let data = Data::read(&self.project.join("data"))?;
        let paint = Paint::draw(&data)?;
        let pages = self.pages(&staged, &data, &paint)?;
        self.pictures(&staged, &paint)?;
        self.publish(&staged, &pages)
    }

    /// Reads what Trunk has left, with smaller scripts.
    fn staged(&self) -> Result<Staged, SiteError> {
        Staged::read(&self.staging)?.minified(&self.minifier())
    }

    fn minifier(&self) -> Minifier {
        Minifier {
            packages: self.packages.clone(),
        }
    }

    /// Writes pages, and what every release has beside them. Returns the policies that a header must allow.
    fn publish(&self, staged: &Staged, pages: &[(String, Sealed)]) -> Result<String, SiteError> {
        for (name, page) in pages {
            staged.put(name, &page.html)?;
        }
        for program in [&staged.program, &staged.own_list] {
            let (glue, text) = &program.glue;
            staged.put(glue, text)?;
        }
        let embed = self.minifier().script(&self.web(EMBED)?)?;
        staged.put(EMBED, embed)?;
        let policies = csp::text(pages, self.web("listener.js")?.trim());
        staged.put(csp::NAME, &policies)?;
        Ok(policies)
    }

    fn pages(
        &self,
        staged: &Staged,
        data: &Data,
        paint: &Paint,
    ) -> Result<Vec<(String, Sealed)>, SiteError> {
        let css = self.web("app.css")?;
        let theme = Theme::of(&css)?;
        let first = paint.cards.first();
        let first = first.ok_or_else(|| SiteError::Draw("there is no card".to_owned()))?;
        let title = Title::of(&staged.page)?;
        let tags = cards::head(&title, first, data, &self.base)?;
        if let Some(answer) = oembed::answer(&title.title, &cards::picture_name(first), &self.base)
        {
            staged.put(oembed::NAME, answer)?;
        }
        let mut pages = vec![
            (
                page::INDEX,
                page::served(&staged.page, paint, &tags, &self.base)?,
            ),
            (page::ONE, page::one_file(staged, paint, data)?),
            (page::FORMER, page::former()?),
            (
                page::REPORT,
                page::report(&self.template(page::REPORT)?, &css, paint)?,
            ),
            (article::NAME, self.article(paint)?),
        ]
        .into_iter()
        .map(|(name, page)| (name.to_owned(), page))
        .collect::<Vec<_>>();
        let template = self.template("card.html")?;
        for card in &paint.cards {
            let page = cards::page(&template, card, &paint.cards, &theme, &self.base)?;
            pages.push((cards::page_name(card), page));
        }
        Ok(pages)
    }

    fn article(&self, paint: &Paint) -> Result<Sealed, SiteError> {
        let listener = self.web("listener.js")?;
        let parts = article::Parts {
            template: &self.template(article::NAME)?,
            css: &self.web("article.css")?,
            listener: listener.trim(),
            driver: &self.minifier().script(&self.web("driver.js")?)?,
        };
        article::page(parts, &paint.figures, &paint.cards)
    }

    fn pictures(&self, staged: &Staged, paint: &Paint) -> Result<(), SiteError> {
        let theme = Theme::of(&self.web("app.css")?)?;
        let printer = Printer::new(
            Fonts::load(&self.packages.join("@expo-google-fonts"))?,
            self.cache.clone(),
        );
        for card in &paint.cards {
            let svg = cards::svg(card, &theme, printer.fonts());
            staged.put(&cards::picture_name(card), printer.png(&card.id, &svg)?)?;
        }
        Ok(())
    }

    fn web(&self, name: &str) -> Result<String, SiteError> {
        text(&self.project.join("web").join(name))
    }

    fn template(&self, name: &str) -> Result<String, SiteError> {
        html::bare(&text(&self.project.join("pages").join(name))?)
    }
}
