//! Summary of a group of people, for comparison with another.

use super::{lower_middle, sorted};
use crate::data::Dataset;
use crate::domain::Sentence;
use crate::query::Tally;

/// Summary of a group of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupSummary {
    /// The number of people, and of those with a life sentence.
    pub tally: Tally,
    /// The number of people with a firearm offense.
    pub firearm: u32,
    /// The median of the sentences in force by severity: life is longer than any term, and death is more
    /// severe than life. Unstated sentences are ignored. For an even number of sentences it is the lower of
    /// the two middle ones, since a term and life have no mean.
    pub median: Option<Sentence>,
}

impl GroupSummary {
    /// Computes the summary of the grants in `rows`.
    #[must_use]
    pub fn new(dataset: &Dataset, rows: &[u32]) -> Self {
        let mut summary = Self::default();
        let mut sentences = Vec::new();
        for grant in rows
            .iter()
            .filter_map(|row| dataset.grants.get(*row as usize))
        {
            summary.tally += Tally::of(grant.in_force);
            summary.firearm += u32::from(grant.firearm);
            if grant.in_force != Sentence::Unknown {
                sentences.push(grant.in_force);
            }
        }
        summary.median = lower_middle(&sorted(sentences, Ord::cmp));
        summary
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_one_of_the_sentences() {
        let text = include_str!("../../data/records.json");
        let dataset = Dataset::from_json(text).unwrap();
        let life = (0_u32..).zip(&dataset.grants);
        let life = life.filter(|(_, grant)| grant.in_force == Sentence::Life);
        let life: Vec<u32> = life.map(|(row, _)| row).collect();
        let summary = GroupSummary::new(&dataset, &life);
        assert_eq!(summary.tally.people, summary.tally.life);
        assert_eq!(summary.median, Some(Sentence::Life));
        assert_eq!(GroupSummary::new(&dataset, &[]), GroupSummary::default());
        assert_eq!(
            GroupSummary::new(&dataset, &[u32::MAX]),
            GroupSummary::default()
        );
    }
}
