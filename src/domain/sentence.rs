//! Prison sentences.

/// The length of a prison sentence, or one of the kinds without a number of months.
///
/// Sentences are ordered by severity, with unknown ones last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sentence {
    /// A term in whole months.
    Months(u16),
    /// Imprisonment for life, alone or with a further term.
    Life,
    /// A death sentence.
    Death,
    /// The record states no prison term.
    Unknown,
}

impl Sentence {
    /// Returns the term in months; `None` if the sentence is not a term.
    #[must_use]
    pub const fn months(self) -> Option<u16> {
        match self {
            Self::Months(months) => Some(months),
            Self::Life | Self::Death | Self::Unknown => None,
        }
    }
}
