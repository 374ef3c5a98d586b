//! Counts of people.

use crate::domain::Sentence;
use std::ops::AddAssign;

/// A number of people, and how many of them had a life sentence in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All people.
    pub people: u32,
    /// Those whose sentence in force was life.
    pub life: u32,
}

impl Tally {
    /// Returns the tally of one person with this sentence.
    #[must_use]
    pub fn of(sentence: Sentence) -> Self {
        Self {
            people: 1,
            life: u32::from(sentence.is_life()),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.people += other.people;
        self.life += other.life;
    }
}

/// Counts of people by drug.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DrugTally {
    /// All people with the drug.
    pub all: Tally,
    /// Those who also had a firearm offense.
    pub firearm: u32,
}
