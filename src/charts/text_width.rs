//! The widths of figures.

use crate::charts::pen::text_width_px;

/// The width of bold type relative to regular type.
const STRONG: f64 = 1.15;

/// The width of a figure, in CSS pixels; a percent sign is as wide as the widest letter.
pub(super) fn figure_px(words: &str) -> f64 {
    text_width_px(&words.replace('%', "m"))
}

/// The same in bold.
pub(super) fn strong_px(words: &str) -> f64 {
    STRONG * figure_px(words)
}
