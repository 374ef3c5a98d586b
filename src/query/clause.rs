//! What a filter asks for.

use super::{BinSet, Needle, Places, ServedSet};
use crate::domain::{Day, DrugSet, EffectSet};

/// A property by which grants are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// The date of the grant.
    Date,
    /// The sentence in force at the grant.
    Sentence,
    /// The drugs named by the offences.
    Drug,
    /// Whether an offence concerns a firearm.
    Firearm,
    /// Where the sentence was given.
    Place,
    /// What the grant did.
    Effect,
    /// The time from the sentence to the grant.
    Served,
    /// The words looked for.
    Words,
}

impl Dimension {
    /// Every dimension; each stands at the place that it is as a number.
    pub(super) const ALL: [Self; 8] = [
        Self::Date,
        Self::Sentence,
        Self::Drug,
        Self::Firearm,
        Self::Place,
        Self::Effect,
        Self::Served,
        Self::Words,
    ];
}

/// Days from one to another, both included; an end that is `None` is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

impl DateRange {
    /// The days from `a` to `b`, in whichever order they are given.
    #[must_use]
    pub fn between(a: Day, b: Day) -> Self {
        Self {
            from: Some(a.min(b)),
            to: Some(a.max(b)),
        }
    }

    /// Whether it leaves every day in.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether `day` is one of its days.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The day, where it is just one.
    #[must_use]
    pub fn single(self) -> Option<Day> {
        self.from.filter(|from| self.to == Some(*from))
    }
}

/// One clause a dimension; an empty clause leaves every row in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clauses {
    /// The dates asked for.
    pub dates: DateRange,
    /// The sentences asked for; none means all.
    pub sentences: BinSet,
    /// The drugs asked for, one of which is enough; none means all.
    pub drugs: DrugSet,
    /// With a firearm, or without.
    pub firearm: Option<bool>,
    /// The places asked for.
    pub places: Places,
    /// What the grant did; none means all.
    pub effects: EffectSet,
    /// The times served asked for; none means all.
    pub served: ServedSet,
    /// The words asked for.
    pub words: Needle,
}

impl Clauses {
    /// Whether they leave every row in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the clause of `own` is the same in `other`.
    #[must_use]
    pub fn has_same(&self, own: Dimension, other: &Self) -> bool {
        match own {
            Dimension::Date => self.dates == other.dates,
            Dimension::Sentence => self.sentences == other.sentences,
            Dimension::Drug => self.drugs == other.drugs,
            Dimension::Firearm => self.firearm == other.firearm,
            Dimension::Place => self.places == other.places,
            Dimension::Effect => self.effects == other.effects,
            Dimension::Served => self.served == other.served,
            Dimension::Words => self.words == other.words,
        }
    }

    /// All of them but that of `own`.
    #[must_use]
    pub fn without(mut self, own: Dimension) -> Self {
        let none = Self::default();
        match own {
            Dimension::Date => self.dates = none.dates,
            Dimension::Sentence => self.sentences = none.sentences,
            Dimension::Drug => self.drugs = none.drugs,
            Dimension::Firearm => self.firearm = none.firearm,
            Dimension::Place => self.places = none.places,
            Dimension::Effect => self.effects = none.effects,
            Dimension::Served => self.served = none.served,
            Dimension::Words => self.words = none.words,
        }
        self
    }
}
