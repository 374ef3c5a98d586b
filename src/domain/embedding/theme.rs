//! Color themes of an embedded view.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The color theme of an embedded view.
    Theme, ThemeSet, "theme" {
        /// The reader's own setting.
        Reader = "reader",
        /// Dark text on a light background.
        Light = "light",
        /// Light text on a dark background.
        Dark = "dark",
    }
}
