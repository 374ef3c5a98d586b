//! Prison sentences.

/// The length of a prison sentence, or one of the kinds without a number of months.
///
/// Sentences are ordered by severity, with unknown ones last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sentence {
    /// A term in whole months.
    Months(u16),
    /// An indeterminate sentence, whose end a parole board decides: 25 years to life, 15 to 30 years.
    Indeterminate {
        /// The least that has to be served, in months.
        min_months: u16,
        /// The most, in months; `None` is life.
        max_months: Option<u16>,
    },
    /// Imprisonment for life, alone or with a further term.
    Life,
    /// Imprisonment for life without the possibility of parole.
    LifeWithoutParole,
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
            _ => None,
        }
    }

    /// Returns an indeterminate sentence as files have it: `300+` is 300 months to life, `180-360` is 180 to 360 months.
    /// `None` if it is another sentence.
    #[must_use]
    pub fn range(self) -> Option<String> {
        let Self::Indeterminate {
            min_months,
            max_months,
        } = self
        else {
            return None;
        };
        Some(match max_months {
            None => format!("{min_months}+"),
            Some(max) => format!("{min_months}-{max}"),
        })
    }

    /// Whether it is imprisonment for life, with parole or without.
    #[must_use]
    pub const fn is_life(self) -> bool {
        matches!(self, Self::Life | Self::LifeWithoutParole)
    }
}
