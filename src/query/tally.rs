//! A count of people.

use crate::domain::Sentence;
use std::ops::AddAssign;

/// How many people, and how many of them served for life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All people.
    pub people: u32,
    /// Those whose sentence in force was life.
    pub life: u32,
}

impl Tally {
    /// One person, who served this sentence.
    #[must_use]
    pub fn of(sentence: Sentence) -> Self {
        Self {
            people: 1,
            life: u32::from(sentence == Sentence::Life),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.people += other.people;
        self.life += other.life;
    }
}

/// A count of people by a drug.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DrugTally {
    /// All of them.
    pub all: Tally,
    /// Those with a firearm offense beside it.
    pub firearm: u32,
}
