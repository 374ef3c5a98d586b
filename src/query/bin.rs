//! Bins of sentences.

use crate::domain::{Sentence, Tag, TagSet};

/// A bin of sentences: five years each, `[0, 5)` to `[35, 40)`, then 40 years or more, then the kinds
/// without one number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SentenceBin(u8);

/// The width of a bin, in months.
const MONTHS_A_BIN: u16 = 60;

impl SentenceBin {
    /// The number of bins.
    pub const COUNT: usize = 14;
    /// 40 years or more: the last bin on the number axis.
    pub const OPEN: Self = Self(8);
    /// Indeterminate: years to life, or to more years.
    pub const TO_LIFE: Self = Self(9);
    /// Imprisonment for life.
    pub const LIFE: Self = Self(10);
    /// Imprisonment for life without parole.
    pub const LIFE_WITHOUT_PAROLE: Self = Self(11);
    /// Death.
    pub const DEATH: Self = Self(12);
    /// No term stated.
    pub const UNKNOWN: Self = Self(13);

    /// Returns the bin of `sentence`. Every sentence has one.
    #[must_use]
    pub fn of(sentence: Sentence) -> Self {
        match sentence {
            Sentence::Months(months) => Self(
                u8::try_from(months / MONTHS_A_BIN)
                    .map_or(Self::OPEN.0, |bin| bin.min(Self::OPEN.0)),
            ),
            Sentence::Indeterminate { .. } => Self::TO_LIFE,
            Sentence::Life => Self::LIFE,
            Sentence::LifeWithoutParole => Self::LIFE_WITHOUT_PAROLE,
            Sentence::Death => Self::DEATH,
            Sentence::Unknown => Self::UNKNOWN,
        }
    }

    /// Whether the bin is on the number axis.
    #[must_use]
    pub fn is_term(self) -> bool {
        self <= Self::OPEN
    }

    /// Whether everyone in it serves life, with parole or without.
    #[must_use]
    pub fn is_life(self) -> bool {
        matches!(self, Self::LIFE | Self::LIFE_WITHOUT_PAROLE)
    }

    /// Returns the years `[from, to)` of a bin on the number axis; `to` is `None` for the open bin.
    #[must_use]
    pub fn years(self) -> Option<(u32, Option<u32>)> {
        let from = u32::from(self.0) * 5;
        match self {
            Self::OPEN => Some((from, None)),
            bin if bin.is_term() => Some((from, Some(from + 5))),
            _ => None,
        }
    }
}

impl Tag for SentenceBin {
    const ALL: &'static [Self] = &[
        Self(0),
        Self(1),
        Self(2),
        Self(3),
        Self(4),
        Self(5),
        Self(6),
        Self(7),
        Self::OPEN,
        Self::TO_LIFE,
        Self::LIFE,
        Self::LIFE_WITHOUT_PAROLE,
        Self::DEATH,
        Self::UNKNOWN,
    ];
    const KIND: &'static str = "length of sentence";
    const KEYS: &'static [&'static str] = &[
        "0-5", "5-10", "10-15", "15-20", "20-25", "25-30", "30-35", "35-40", "40+", "to-life",
        "life", "lwop", "death", "unknown",
    ];

    fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A set of bins.
pub type BinSet = TagSet<SentenceBin>;

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
    fn keys_state_the_years() {
        for (index, bin) in SentenceBin::ALL.iter().enumerate() {
            assert_eq!(bin.index(), index);
            assert_eq!(SentenceBin::from_key(bin.key()), Some(*bin));
            if let Some((from, to)) = bin.years() {
                let key = to.map_or_else(|| format!("{from}+"), |to| format!("{from}-{to}"));
                assert_eq!(bin.key(), key);
            }
        }
        assert_eq!(SentenceBin::ALL.len(), SentenceBin::COUNT);
        assert_eq!(SentenceBin::from_key("21-26"), None);
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
