//! The colours of a chart in an article.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// Whose choice the colours are.
    Theme, ThemeSet, "theme" {
        /// Each reader's own.
        Reader = "reader",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}
