//! A group of people in a few figures, to be set beside another.

use super::lower_middle;
use crate::data::Dataset;
use crate::domain::Sentence;
use crate::query::Tally;

/// A group of people in a few figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// How many, and how many of them served for life.
    pub tally: Tally,
    /// Of them, people with a firearm offence.
    pub firearm: u32,
    /// The middle one of the sentences in force, in the order of severity: life is longer than any
    /// term, and death severer still. What is not stated is left out. Of an even number, it is the
    /// lower of the two middle ones, since between a term and life there is no mean.
    pub median: Option<Sentence>,
}

impl Compared {
    /// The figures of the grants `rows` of `dataset`.
    #[must_use]
    pub fn new(dataset: &Dataset, rows: &[u32]) -> Self {
        let mut compared = Self::default();
        let mut sentences = Vec::new();
        for grant in rows
            .iter()
            .filter_map(|row| dataset.grants.get(*row as usize))
        {
            compared.tally += Tally {
                people: 1,
                life: u32::from(grant.in_force == Sentence::Life),
            };
            compared.firearm += u32::from(grant.firearm);
            if grant.in_force != Sentence::Unknown {
                sentences.push(grant.in_force);
            }
        }
        sentences.sort_unstable();
        compared.median = lower_middle(&sentences);
        compared
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_a_sentence_that_somebody_served() {
        let text = include_str!("../../data/records.json");
        let dataset = Dataset::from_json(text).unwrap();
        let life = (0_u32..).zip(&dataset.grants);
        let life = life.filter(|(_, grant)| grant.in_force == Sentence::Life);
        let life: Vec<u32> = life.map(|(row, _)| row).collect();
        let compared = Compared::new(&dataset, &life);
        assert_eq!(compared.tally.people, compared.tally.life);
        assert_eq!(compared.median, Some(Sentence::Life));
        assert_eq!(Compared::new(&dataset, &[]), Compared::default());
        assert_eq!(Compared::new(&dataset, &[u32::MAX]), Compared::default());
    }
}
