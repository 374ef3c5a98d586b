//! How wide the place in the article is.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A width at which to look at a chart before it is in the article.
    Room, RoomSet, "width" {
        /// A small phone.
        Phone = "phone",
        /// The column of an article.
        Column = "column",
        /// Wider than the column, as large pictures are.
        Wide = "wide",
    }
}

impl Room {
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
