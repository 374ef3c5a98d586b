//! The most frequent drugs and states among the people of a view.

use super::{Outcome, sorted};
use crate::data::Dataset;
use crate::domain::{District, Drug, Grant, State, StateSet, Tag};

/// How many of each are listed.
const LISTED: usize = 3;

/// The most frequent drugs and states, each with its people, the most first. A person counts under each of
/// their drugs and states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leading {
    /// The drugs.
    pub drugs: Vec<(Drug, u32)>,
    /// The states of the courts that sentenced.
    pub states: Vec<(State, u32)>,
}

impl Leading {
    /// Counts the people of `outcome`.
    #[must_use]
    pub fn new(dataset: &Dataset, outcome: &Outcome) -> Self {
        let grants = || outcome.rows.iter().filter_map(|row| dataset.grant(*row));
        Self {
            drugs: most(grants().flat_map(|grant| grant.drugs.iter())),
            states: most(grants().flat_map(|grant| states(dataset, grant).iter())),
        }
    }
}

/// The states of the courts of a grant, each once.
fn states(dataset: &Dataset, grant: &Grant) -> StateSet {
    let courts = grant
        .courts()
        .filter_map(|court| dataset.districts.get(usize::from(court)));
    courts.filter_map(District::state).collect()
}

/// Returns the tags that occur most, with how often; of equally frequent ones the first in their order.
fn most<T: Tag>(tags: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut counts: Vec<(T, u32)> = T::all().map(|tag| (tag, 0)).collect();
    for tag in tags {
        counts[tag.index()].1 += 1;
    }
    counts.retain(|(_, count)| *count > 0);
    counts = sorted(counts, |(_, one), (_, other)| other.cmp(one));
    counts.truncate(LISTED);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_come_first_and_none_that_does_not_occur() {
        let tags = [Drug::Heroin, Drug::Crack, Drug::Heroin, Drug::Powder];
        let expected = vec![(Drug::Heroin, 2), (Drug::Crack, 1), (Drug::Powder, 1)];
        assert_eq!(most(tags.into_iter()), expected);
        assert_eq!(most(std::iter::empty::<Drug>()), []);
        assert_eq!(most(Drug::all()).len(), LISTED);
    }
}
