//! Widths of the preview.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The width at which an embedded view is previewed.
    PreviewWidth, PreviewWidthSet, "width" {
        /// A small phone.
        Phone = "phone",
        /// The column of an article.
        Column = "column",
        /// Wider than the column, for large pictures.
        Wide = "wide",
    }
}

impl PreviewWidth {
    /// Returns the width in CSS pixels.
    #[must_use]
    pub const fn width_px(self) -> u32 {
        match self {
            Self::Phone => 320,
            Self::Column => 640,
            Self::Wide => 960,
        }
    }
}
