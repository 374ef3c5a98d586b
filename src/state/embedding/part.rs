//! The parts of the page that can be embedded alone.

use crate::text;

/// A part of the page that can be embedded alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmbedPart {
    /// Its key in `embed=`.
    pub key: &'static str,
    /// Its name in the embed dialog.
    pub title: &'static str,
    /// Its subject, if it is not the records.
    pub subject: Option<&'static str>,
}

impl EmbedPart {
    /// The report, checked.
    pub const STORY: Self = Self {
        key: "story",
        title: text::REPORT,
        subject: Some(text::REPORT_AS_SUBJECT),
    };
}

/// The key for all parts.
pub(super) const ALL: &str = "all";

/// Whether `word` has the form of a key of a part. Whether the part exists is checked later.
pub(super) fn is_key(word: &str) -> bool {
    word.bytes().all(|letter| letter.is_ascii_lowercase())
}
