//! The colors of an embedded view.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// Whose choice the colors are.
    Theme, ThemeSet, "theme" {
        /// Each reader's own.
        Reader = "reader",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}
