//! A prison sentence.

/// How long a prison sentence is. What is no number of months is a category of its own.
///
/// The order is that of severity, with what is not stated last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sentence {
    /// A term in whole months.
    Months(u16),
    /// Imprisonment for life, alone or with a term beside it.
    Life,
    /// A death sentence.
    Death,
    /// The record states no prison term.
    Unknown,
}

impl Sentence {
    /// The term in months, where the sentence is a term.
    #[must_use]
    pub const fn months(self) -> Option<u16> {
        match self {
            Self::Months(months) => Some(months),
            Self::Life | Self::Death | Self::Unknown => None,
        }
    }
}
