//! Why a release is not finished.

use std::io;
use std::path::{Path, PathBuf};

use lol_html::errors::{RewritingError, SelectorError};
use resvg::usvg;

/// Why a release is not finished.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file cannot be read or written.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// What was being done.
        what: &'static str,
        /// To which path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Trunk left another set of files than is understood here.
    #[error("{} should hold exactly one file that ends in `{ending}`, it holds {count}", dir.display())]
    Staged {
        /// Where Trunk wrote.
        dir: PathBuf,
        /// What was looked for.
        ending: &'static str,
        /// How many there are.
        count: usize,
    },
    /// Something cannot be drawn from the data.
    #[error("{0}")]
    Draw(String),
    /// A page cannot be edited.
    #[error("{0}")]
    Html(#[from] RewritingError),
    /// A selector of this program is not one.
    #[error("{0}")]
    Selector(#[from] SelectorError),
    /// The style sheet cannot be read.
    #[error("web/app.css: {0}")]
    Style(String),
    /// The policy would drop it without a word.
    #[error(
        "a page has a `style` attribute, which its own policy forbids: use a class or an SVG attribute ({0})"
    )]
    StyleAttribute(String),
    /// The glue cannot stand inside a page.
    #[error("the JavaScript that wasm-bindgen wrote {0}, so it cannot be put inside a page")]
    Glue(&'static str),
    /// The page has no title or no description.
    #[error("index.html has no title or no description")]
    Title,
    /// The article asks for what is not computed.
    #[error("pages/article.html asks for {{{0}}}, which is no figure of data/story.json")]
    UnknownFigure(String),
    /// A figure may be wrong tomorrow.
    #[error(
        "pages/article.html has a figure typed into its words: “{0}”. Let {{step.measure}} say it, or mark what is no figure: {{=…}}"
    )]
    TypedFigure(String),
    /// The data files lack something.
    #[error("the data files have no `{0}`, which the description of the data names")]
    Data(String),
    /// A data file is no JSON.
    #[error("a data file is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// What was put together is no SVG.
    #[error("the picture of `{id}` is no sound SVG: {source}")]
    Svg {
        /// Which card.
        id: String,
        /// What the reader said.
        source: usvg::Error,
    },
    /// It cannot be made into a PNG.
    #[error("the picture of `{id}` cannot be made into a PNG: {why}")]
    Png {
        /// Which card.
        id: String,
        /// What the encoder said.
        why: String,
    },
    /// Something does not fit.
    #[error("on the picture of `{id}` {what}")]
    Crowded {
        /// Which card.
        id: String,
        /// What stands in the way of what.
        what: String,
    },
}

impl SiteError {
    /// A function that says that `path` could not be read or written.
    pub(crate) fn io(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { what, path, source }
    }
}
