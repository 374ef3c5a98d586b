//! The filter of the records.

use super::{BinSet, Needle, Places, ServedSet};
use crate::domain::{Day, DrugSet, EffectSet, Names};

/// A property by which grants are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// The date of the grant.
    Date,
    /// The sentence in force at the grant.
    Sentence,
    /// The drugs named by the offenses.
    Drug,
    /// Whether an offense concerns a firearm.
    Firearm,
    /// Where the sentence was given.
    Place,
    /// What the grant did.
    Effect,
    /// The time from the sentence to the grant.
    Served,
    /// The words looked for.
    Search,
}

impl Dimension {
    /// Every dimension, each at the index that it is as a number.
    pub const ALL: [Self; 8] = [
        Self::Date,
        Self::Sentence,
        Self::Drug,
        Self::Firearm,
        Self::Place,
        Self::Effect,
        Self::Served,
        Self::Search,
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

/// One condition a dimension; an empty one leaves every row in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The dates of grant selected.
    pub dates: DateRange,
    /// The sentences selected; none means all.
    pub sentences: BinSet,
    /// The drugs selected, one of which is enough; none means all.
    pub drugs: DrugSet,
    /// With a firearm offense, or without.
    pub firearm: Option<bool>,
    /// The places selected.
    pub places: Places,
    /// What the grant did: the kinds selected; none means all.
    pub effects: EffectSet,
    /// The times served selected; none means all.
    pub served: ServedSet,
    /// The words looked for, as typed.
    pub search: String,
}

impl Filter {
    /// Whether it leaves every row in: a search without words does.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let unsearched = self.clone().without(Dimension::Search);
        unsearched == Self::default() && Needle::new(&self.search).is_empty()
    }

    /// Whether the condition of `dimension` is the same in `other`.
    #[must_use]
    pub fn has_same(&self, dimension: Dimension, other: &Self) -> bool {
        match dimension {
            Dimension::Date => self.dates == other.dates,
            Dimension::Sentence => self.sentences == other.sentences,
            Dimension::Drug => self.drugs == other.drugs,
            Dimension::Firearm => self.firearm == other.firearm,
            Dimension::Place => self.places == other.places,
            Dimension::Effect => self.effects == other.effects,
            Dimension::Served => self.served == other.served,
            Dimension::Search => self.search == other.search,
        }
    }

    /// The filter without the condition of `dimension`.
    #[must_use]
    pub fn without(mut self, dimension: Dimension) -> Self {
        let none = Self::default();
        match dimension {
            Dimension::Date => self.dates = none.dates,
            Dimension::Sentence => self.sentences = none.sentences,
            Dimension::Drug => self.drugs = none.drugs,
            Dimension::Firearm => self.firearm = none.firearm,
            Dimension::Place => self.places = none.places,
            Dimension::Effect => self.effects = none.effects,
            Dimension::Served => self.served = none.served,
            Dimension::Search => self.search = none.search,
        }
        self
    }

    /// What the search looks for. Where names are left out, nobody is found by name.
    #[must_use]
    pub fn needle(&self, names: Names) -> Needle {
        let needle = Needle::new(&self.search);
        match names {
            Names::Show => needle,
            Names::Hide => needle.without_names(),
        }
    }
}
