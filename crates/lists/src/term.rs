//! Prison sentences of every list.

/// The length of a prison sentence, or one of the kinds without a number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sentence {
    /// A term in whole months.
    Months(u16),
    /// A term between two lengths; without a longest one, it can last for life.
    Indeterminate {
        /// The shortest.
        min_months: u16,
        /// The longest.
        max_months: Option<u16>,
    },
    /// Imprisonment for life, alone or with a further term.
    Life,
    /// Imprisonment for life without parole.
    LifeWithoutParole,
    /// A death sentence.
    Death,
    /// The record states no prison term.
    Unknown,
}
