//! How wide words are.

use crate::charts::pen::text_width_px;

/// How much wider bold type is.
const STRONG: f64 = 1.15;

/// The width of a figure, in CSS pixels: a sign for per cent is as wide as the widest letter.
pub(super) fn figure_px(words: &str) -> f64 {
    text_width_px(&words.replace('%', "m"))
}

/// The same in bold.
pub(super) fn strong_px(words: &str) -> f64 {
    STRONG * figure_px(words)
}
