//! The parts of the page that can stand alone in an article.

/// A part of the page that can stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmbedPart {
    /// Its word in `embed=`.
    pub key: &'static str,
    /// Its name in the embed dialog.
    pub title: &'static str,
    /// What it is about, where that is not the records.
    pub subject: Option<&'static str>,
}

impl EmbedPart {
    /// The report, checked.
    pub const STORY: Self = Self {
        key: "story",
        title: "The report, checked",
        subject: Some("the report of 3 August 2016, checked"),
    };
}

/// The word for all parts.
pub(super) const ALL: &str = "all";

/// Whether `word` can be that of a part. Whether the page has it is for the page to know.
pub(super) fn is_key(word: &str) -> bool {
    word.bytes().all(|letter| letter.is_ascii_lowercase())
}
