//! How wide the preview of an embedded view is.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The width at which to preview a view before it is in the article.
    PreviewWidth, PreviewWidthSet, "width" {
        /// A small phone.
        Phone = "phone",
        /// The column of an article.
        Column = "column",
        /// Wider than the column, as large pictures are.
        Wide = "wide",
    }
}

impl PreviewWidth {
    /// In CSS pixels.
    #[must_use]
    pub const fn width_px(self) -> u32 {
        match self {
            Self::Phone => 320,
            Self::Column => 640,
            Self::Wide => 960,
        }
    }
}
