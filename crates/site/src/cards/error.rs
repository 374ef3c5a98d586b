//! Why there are no cards.

use std::io;
use std::path::PathBuf;

use resvg::usvg;

use crate::page::PageError;

/// Why a card cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
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
    /// The style sheet lacks something.
    #[error("the style sheet {0}, so the cards have no colours")]
    Theme(String),
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
    /// The data files lack something.
    #[error("the data files have no `{0}`, which the description of the data names")]
    Data(String),
    /// The page has no title or no description.
    #[error("the template of the page has no title or no description")]
    Title,
    /// There is no card.
    #[error("`prerender` printed no card")]
    None,
    /// A page cannot be put together.
    #[error(transparent)]
    Page(#[from] PageError),
    /// What `prerender` printed is not understood.
    #[error("the cards that `prerender` printed, or the data files, are not understood: {0}")]
    Cards(#[from] serde_json::Error),
}
