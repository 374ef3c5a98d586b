//! Errors that stop a release from being finished.

use std::io;
use std::path::{Path, PathBuf};

use lol_html::errors::{RewritingError, SelectorError};
use resvg::usvg;

/// Why a release cannot be finished.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file cannot be read or written.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// The verb: `read` or `write`.
        what: &'static str,
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// Trunk wrote a different set of files than expected.
    #[error("{} should hold exactly one file that ends in `{ending}`, it holds {count}", dir.display())]
    Staged {
        /// The folder that Trunk wrote to.
        dir: PathBuf,
        /// The ending of the expected file.
        ending: &'static str,
        /// The number of files with that ending.
        count: usize,
    },
    /// Something cannot be drawn from the data.
    #[error("{0}")]
    Draw(String),
    /// A page cannot be edited.
    #[error("{0}")]
    Html(#[from] RewritingError),
    /// A selector in this program is invalid.
    #[error("{0}")]
    Selector(#[from] SelectorError),
    /// The style sheet cannot be read.
    #[error("web/app.css: {0}")]
    Style(String),
    /// A script cannot be minified.
    #[error("a script cannot be minified: {0}")]
    Script(String),
    /// A page has a `style` attribute, which its policy would silently drop.
    #[error(
        "a page has a `style` attribute, which its own policy forbids: use a class or an SVG attribute ({0})"
    )]
    StyleAttribute(String),
    /// The JavaScript glue cannot be put inside a page.
    #[error("the JavaScript that wasm-bindgen wrote {0}, so it cannot be put inside a page")]
    Glue(&'static str),
    /// The page has no title or no description.
    #[error("index.html has no title or no description")]
    Title,
    /// The article names a figure that is not computed.
    #[error("pages/article.html asks for {{{0}}}, which is no figure of data/story.json")]
    UnknownFigure(String),
    /// The article has a figure typed into its words, which may become wrong.
    #[error(
        "pages/article.html has a figure typed into its words: “{0}”. Let {{step.measure}} say it, or mark what is no figure: {{=…}}"
    )]
    TypedFigure(String),
    /// The data files lack something that their description names.
    #[error("the data files have no `{0}`, which the description of the data names")]
    Data(String),
    /// A data file is not valid JSON.
    #[error("a data file is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A generated picture is not valid SVG.
    #[error("the picture of `{id}` is no sound SVG: {source}")]
    Svg {
        /// The id of the card.
        id: String,
        /// The error of the SVG parser.
        source: usvg::Error,
    },
    /// A picture cannot be converted to PNG.
    #[error("the picture of `{id}` cannot be made into a PNG: {why}")]
    Png {
        /// The id of the card.
        id: String,
        /// The error of the encoder.
        why: String,
    },
    /// Text on a picture overlaps or is outside.
    #[error("on the picture of `{id}` {what}")]
    Crowded {
        /// The id of the card.
        id: String,
        /// A message that names the texts.
        what: String,
    },
}

impl SiteError {
    /// Returns a function that turns an I/O error at `path` into a [`SiteError`].
    pub(crate) fn io(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { what, path, source }
    }
}
