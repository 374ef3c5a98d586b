//! Commuted sentences, grouped by the sentence in force.

use super::{After, Commuted, lower_middle};
use crate::domain::Tag;
use crate::query::SentenceBin;

/// The commuted sentences of one bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommutedGroup {
    /// The bin of the sentences in force.
    pub bin: SentenceBin,
    /// The number of people.
    pub people: u32,
    /// The new terms in months, ascending.
    pub terms: Vec<u16>,
    /// The estimated terms in months, ascending.
    pub estimates: Vec<u16>,
    /// All other results, by kind.
    pub others: Others,
}

/// Counts of sentences commuted to something without a number of months, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// Reduced to time served.
    pub time_served: u32,
    /// Ended at once.
    pub at_once: u32,
    /// Changed to life.
    pub to_life: u32,
    /// End dates without an estimate.
    pub unknown: u32,
}

impl Others {
    /// Counts `after` unless it has a number of months.
    fn count(&mut self, after: After) {
        match after {
            After::Term(_) | After::Estimate(_) => {}
            After::TimeServed => self.time_served += 1,
            After::AtOnce => self.at_once += 1,
            After::ToLife => self.to_life += 1,
            After::Unknown => self.unknown += 1,
        }
    }
}

impl CommutedGroup {
    /// Returns one group per bin, in the order of the bins.
    #[must_use]
    pub fn all(sentences: &[Commuted]) -> Vec<Self> {
        let empty = |bin| Self {
            bin,
            people: 0,
            terms: Vec::new(),
            estimates: Vec::new(),
            others: Others::default(),
        };
        let mut groups: Vec<Self> = SentenceBin::all().map(empty).collect();
        for own in sentences {
            let group = &mut groups[SentenceBin::of(own.before).index()];
            group.people += 1;
            group.others.count(own.after);
            match own.after {
                After::Term(months) => group.terms.push(months),
                After::Estimate(months) => group.estimates.push(months),
                _ => {}
            }
        }
        for group in &mut groups {
            group.terms.sort_unstable();
            group.estimates.sort_unstable();
        }
        groups
    }
}

/// The spread of numbers: their 5th, 25th, 50th, 75th and 95th percentiles. A percentile between two numbers
/// is the lower one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The 5th and the 95th percentile.
    pub most: (u16, u16),
    /// The 25th and the 75th percentile.
    pub half: (u16, u16),
    /// The median.
    pub median: u16,
}

impl Spread {
    /// Returns the spread of `sorted`; `None` if it is empty.
    #[must_use]
    pub fn of(sorted: &[u16]) -> Option<Self> {
        let last = sorted.len().checked_sub(1)?;
        let at = |percent: usize| sorted.get(last * percent / 100).copied();
        Some(Self {
            most: (at(5)?, at(95)?),
            half: (at(25)?, at(75)?),
            median: lower_middle(sorted)?,
        })
    }
}

/// Returns the number of cuts and their median in months, first for new terms and then for estimates.
#[must_use]
pub fn median_cuts(sentences: &[Commuted]) -> [Option<(u32, u16)>; 2] {
    [false, true].map(|wanted| {
        let cuts = sentences.iter().filter_map(Commuted::cut_months);
        let mut cuts: Vec<u16> = cuts
            .filter_map(|(cut, is_estimate)| (is_estimate == wanted).then_some(cut))
            .collect();
        cuts.sort_unstable();
        Some((u32::try_from(cuts.len()).ok()?, lower_middle(&cuts)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Sentence;

    fn commuted(before: Sentence, after: After) -> Commuted {
        Commuted {
            row: 0,
            before,
            after,
        }
    }

    #[test]
    fn groups_hold_every_sentence_once() {
        let sentences = [
            commuted(Sentence::Months(240), After::Estimate(130)),
            commuted(Sentence::Months(250), After::Estimate(120)),
            commuted(Sentence::Months(240), After::Term(200)),
            commuted(Sentence::Life, After::Term(360)),
            commuted(Sentence::Death, After::ToLife),
            commuted(Sentence::Unknown, After::Unknown),
        ];
        let groups = CommutedGroup::all(&sentences);
        let people: u32 = groups.iter().map(|group| group.people).sum();
        assert_eq!(people, 6);
        let twenty = &groups[SentenceBin::of(Sentence::Months(240)).index()];
        assert_eq!(twenty.estimates, [120, 130]);
        assert_eq!(twenty.terms, [200]);
        assert_eq!(groups[SentenceBin::DEATH.index()].others.to_life, 1);
        assert_eq!(median_cuts(&sentences), [Some((1, 40)), Some((2, 110))]);
        assert_eq!(median_cuts(&sentences[3..]), [None, None]);
    }

    #[test]
    fn a_spread_is_in_order_and_that_of_one_number_is_the_number() {
        assert_eq!(Spread::of(&[]), None);
        let one = Spread::of(&[7]).unwrap();
        assert_eq!((one.most, one.half, one.median), ((7, 7), (7, 7), 7));
        let hundred: Vec<u16> = (0..=100).collect();
        let spread = Spread::of(&hundred).unwrap();
        assert_eq!(spread.most, (5, 95));
        assert_eq!(spread.half, (25, 75));
        assert_eq!(spread.median, 50);
    }
}
