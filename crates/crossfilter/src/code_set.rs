//! A set of codes: the filter of a dimension.

use std::iter;
use std::ops::Range;

const WORD_BITS: usize = u64::BITS as usize;

/// A set of the codes `0..len` of a column, one bit each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSet {
    words: Vec<u64>,
    len: usize,
}

impl CodeSet {
    /// The empty set of the codes `0..len`, which selects no row.
    #[must_use]
    pub fn none(len: usize) -> Self {
        Self {
            words: vec![0; len.div_ceil(WORD_BITS)],
            len,
        }
    }

    /// The set of all codes `0..len`, which selects every row.
    #[must_use]
    pub fn all(len: usize) -> Self {
        Self::range(len, 0..len)
    }

    /// The codes of `range` that are below `len`.
    #[must_use]
    pub fn range(len: usize, range: Range<usize>) -> Self {
        let mut set = Self::none(len);
        let end = range.end.min(len);
        for (index, word) in set.words.iter_mut().enumerate() {
            let base = index * WORD_BITS;
            let before = ones_below(range.start.saturating_sub(base));
            *word = ones_below(end.saturating_sub(base)) & !before;
        }
        set
    }

    /// The codes in `0..len` for which `is_in` returns true.
    #[must_use]
    pub fn from_fn(len: usize, is_in: impl Fn(usize) -> bool) -> Self {
        let mut set = Self::none(len);
        for code in (0..len).filter(|code| is_in(*code)) {
            set.toggle(code);
        }
        set
    }

    /// Whether the set contains `code`.
    #[must_use]
    pub fn contains(&self, code: usize) -> bool {
        self.words
            .get(code / WORD_BITS)
            .is_some_and(|word| word >> (code % WORD_BITS) & 1 == 1)
    }

    /// Adds `code`, or removes it if it is in the set. A code that is not below `len` is ignored.
    pub fn toggle(&mut self, code: usize) {
        if code < self.len
            && let Some(word) = self.words.get_mut(code / WORD_BITS)
        {
            *word ^= 1 << (code % WORD_BITS);
        }
    }

    /// The same set over the codes `0..len`: larger codes are dropped, and new codes are not in the set.
    pub(crate) fn resized(mut self, len: usize) -> Self {
        if self.len != len {
            self.words.resize(len.div_ceil(WORD_BITS), 0);
            let all = Self::all(len);
            for (word, kept) in self.words.iter_mut().zip(&all.words) {
                *word &= kept;
            }
            self.len = len;
        }
        self
    }

    /// The codes that are in this set but not in `other`, ascending, as runs that do not cross words.
    pub(crate) fn runs_not_in<'a>(
        &'a self,
        other: &'a Self,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        let words = self.words.iter().zip(&other.words).enumerate();
        words.flat_map(|(index, (own, other))| runs(own & !other, index * WORD_BITS))
    }
}

/// A word with its lowest `count` bits set.
const fn ones_below(count: usize) -> u64 {
    if count >= WORD_BITS {
        u64::MAX
    } else {
        (1 << count) - 1
    }
}

/// The runs of ones in `word`, whose lowest bit is the code `base`.
fn runs(mut word: u64, base: usize) -> impl Iterator<Item = Range<usize>> {
    iter::from_fn(move || {
        if word == 0 {
            return None;
        }
        let start = word.trailing_zeros() as usize;
        let end = start + (!(word >> start)).trailing_zeros() as usize;
        word &= !ones_below(end);
        Some(base + start..base + end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_holds_its_codes_and_no_others() {
        for len in [0, 1, 63, 64, 65, 200] {
            for (start, end) in [(0, 0), (0, 1), (3, 64), (63, 65), (64, 128), (10, 500)] {
                let set = CodeSet::range(len, start..end);
                let naive = CodeSet::from_fn(len, |code| (start..end).contains(&code));
                assert_eq!(set, naive, "{start}..{end} of {len}");
            }
        }
    }

    #[test]
    fn runs_are_the_codes_missing_from_another_set() {
        let (a, b) = (CodeSet::range(300, 5..150), CodeSet::range(300, 60..62));
        let mut codes = Vec::new();
        for run in a.runs_not_in(&b) {
            codes.extend(run);
        }
        let naive: Vec<usize> = (5..60).chain(62..150).collect();
        assert_eq!(codes, naive);
        assert_eq!(a.runs_not_in(&a).count(), 0);
    }

    #[test]
    fn a_set_is_resized() {
        let set = CodeSet::all(130);
        assert_eq!(set.clone().resized(70), CodeSet::all(70));
        assert_eq!(set.clone().resized(200), CodeSet::range(200, 0..130));
        assert_eq!(set.resized(0), CodeSet::none(0));
    }

    #[test]
    fn codes_are_toggled_and_unknown_ones_ignored() {
        let mut set = CodeSet::none(10);
        set.toggle(2);
        set.toggle(4);
        set.toggle(99);
        assert!(set.contains(2) && !set.contains(3) && !set.contains(99));
    }
}
