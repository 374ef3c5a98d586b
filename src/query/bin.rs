//! The bins of the distribution of sentences.

use crate::domain::Sentence;

/// A class of sentences: five years of term each, `[0, 5)` to `[35, 40)`, then 40 years or more,
/// then the three kinds that are no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SentenceBin(u8);

/// The width of a bin.
const MONTHS_A_BIN: u16 = 60;

impl SentenceBin {
    /// How many bins there are.
    pub const COUNT: usize = 12;
    /// 40 years or more: the last bin on the number axis.
    pub const OPEN: Self = Self(8);
    /// Imprisonment for life.
    pub const LIFE: Self = Self(9);
    /// Death.
    pub const DEATH: Self = Self(10);
    /// No term stated.
    pub const UNKNOWN: Self = Self(11);

    /// Every bin in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (0..12).map(Self)
    }

    /// The bin at `index`, where there is one.
    #[must_use]
    pub fn from_index(index: usize) -> Option<Self> {
        Self::all().nth(index)
    }

    /// The bin to which `sentence` belongs. Every sentence belongs to one.
    #[must_use]
    pub fn of(sentence: Sentence) -> Self {
        match sentence {
            Sentence::Months(months) => Self(
                u8::try_from(months / MONTHS_A_BIN)
                    .map_or(Self::OPEN.0, |bin| bin.min(Self::OPEN.0)),
            ),
            Sentence::Life => Self::LIFE,
            Sentence::Death => Self::DEATH,
            Sentence::Unknown => Self::UNKNOWN,
        }
    }

    /// Its place in [`SentenceBin::all`].
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// Whether the bin stands on the number axis.
    #[must_use]
    pub fn is_term(self) -> bool {
        self <= Self::OPEN
    }

    /// The years `[from, to)` of a bin on the number axis; `to` is `None` for the open one.
    #[must_use]
    pub fn years(self) -> Option<(u32, Option<u32>)> {
        let from = u32::from(self.0) * 5;
        match self {
            Self::OPEN => Some((from, None)),
            bin if bin.is_term() => Some((from, Some(from + 5))),
            _ => None,
        }
    }

    /// The bin's name in addresses and on marks: `20-25`, `40+`, `life`, `death`, `unknown`.
    #[must_use]
    pub fn key(self) -> String {
        match (self, self.years()) {
            (_, Some((from, Some(to)))) => format!("{from}-{to}"),
            (_, Some((from, None))) => format!("{from}+"),
            (Self::LIFE, None) => "life".to_owned(),
            (Self::DEATH, None) => "death".to_owned(),
            (_, None) => "unknown".to_owned(),
        }
    }

    /// The bin of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|bin| bin.key() == key)
    }
}

/// A set of bins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BinSet(u16);

impl BinSet {
    /// Whether it holds no bin.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it holds `bin`.
    #[must_use]
    pub const fn contains(self, bin: SentenceBin) -> bool {
        self.0 & (1 << bin.0) != 0
    }

    /// Whether a selection of these bins leaves `bin` in: none selected leaves all in.
    #[must_use]
    pub const fn admits(self, bin: SentenceBin) -> bool {
        self.is_empty() || self.contains(bin)
    }

    /// The set with `bin` added, or taken out where it was in.
    #[must_use]
    pub const fn toggled(self, bin: SentenceBin) -> Self {
        Self(self.0 ^ (1 << bin.0))
    }

    /// The bins in order.
    pub fn iter(self) -> impl Iterator<Item = SentenceBin> {
        SentenceBin::all().filter(move |bin| self.contains(*bin))
    }
}

impl FromIterator<SentenceBin> for BinSet {
    fn from_iter<I: IntoIterator<Item = SentenceBin>>(bins: I) -> Self {
        Self(bins.into_iter().fold(0, |set, bin| set | (1 << bin.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_are_half_open_and_the_last_is_open() {
        for (months, key) in [
            (0, "0-5"),
            (59, "0-5"),
            (60, "5-10"),
            (239, "15-20"),
            (240, "20-25"),
            (479, "35-40"),
            (480, "40+"),
            (u16::MAX, "40+"),
        ] {
            assert_eq!(
                SentenceBin::of(Sentence::Months(months)).key(),
                key,
                "{months}"
            );
        }
        assert_eq!(SentenceBin::of(Sentence::Death).key(), "death");
    }

    #[test]
    fn keys_name_their_bin_and_no_other_word_does() {
        for bin in SentenceBin::all() {
            assert_eq!(SentenceBin::from_key(&bin.key()), Some(bin));
        }
        assert_eq!(SentenceBin::all().len(), SentenceBin::COUNT);
        assert_eq!(SentenceBin::from_key("21-26"), None);
        assert_eq!(SentenceBin::from_key(""), None);
    }

    #[test]
    fn a_set_toggles_and_lists_in_order() {
        let set = BinSet::default()
            .toggled(SentenceBin::LIFE)
            .toggled(SentenceBin::OPEN);
        assert_eq!(
            set.iter().collect::<Vec<_>>(),
            [SentenceBin::OPEN, SentenceBin::LIFE]
        );
        assert!(
            set.toggled(SentenceBin::OPEN)
                .toggled(SentenceBin::LIFE)
                .is_empty()
        );
    }
}
