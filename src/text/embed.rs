//! The embed dialog and what it makes, in words.

/// What opens the rest of a frame in AMP.
pub const SHOW_ALL: &str = "Show all of the chart";

/// The title of a frame with so many parts: `Chart: clemency by president since 1900`.
#[must_use]
pub fn frame_title(parts: usize, subject: &str) -> String {
    let charts = if parts == 1 { "Chart" } else { "Charts" };
    format!("{charts}: {subject}")
}
