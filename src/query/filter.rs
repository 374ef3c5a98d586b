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
    /// The court that gave the sentence.
    Place,
    /// The effect of the grant.
    Effect,
    /// The time from the sentence to the grant.
    Served,
    /// The search text.
    Search,
}

impl Dimension {
    /// All dimensions, in the order of their discriminants.
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

/// A range of days, both ends included. `None` means an open end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

impl DateRange {
    /// Returns the range between two days, in either order.
    #[must_use]
    pub fn between(a: Day, b: Day) -> Self {
        Self {
            from: Some(a.min(b)),
            to: Some(a.max(b)),
        }
    }

    /// Whether it includes every day.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether `day` is in the range.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Returns the day if the range is a single day.
    #[must_use]
    pub fn single(self) -> Option<Day> {
        self.from.filter(|from| self.to == Some(*from))
    }
}

/// A filter with one condition per dimension; an empty condition admits every row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The selected dates of grants.
    pub dates: DateRange,
    /// The selected sentences; empty means all.
    pub sentences: BinSet,
    /// The selected drugs, any of which is enough; empty means all.
    pub drugs: DrugSet,
    /// Whether there must be a firearm offense or must not be.
    pub firearm: Option<bool>,
    /// The selected places.
    pub places: Places,
    /// The selected kinds of effect; empty means all.
    pub effects: EffectSet,
    /// The selected times served; empty means all.
    pub served: ServedSet,
    /// The search text, as typed.
    pub search: String,
}

impl Filter {
    /// Whether it admits every row. A search without words does.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let unsearched = self.clone().without(Dimension::Search);
        unsearched == Self::default() && Needle::new(&self.search).is_empty()
    }

    /// Whether the condition of `dimension` is the same as in `other`.
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

    /// Returns the filter without the condition of `dimension`.
    #[must_use]
    pub fn without(self, dimension: Dimension) -> Self {
        self.with(dimension, &Self::default())
    }

    /// Returns the filter with the condition of `dimension` from `other`.
    #[must_use]
    pub fn with(mut self, dimension: Dimension, other: &Self) -> Self {
        match dimension {
            Dimension::Date => self.dates = other.dates,
            Dimension::Sentence => self.sentences = other.sentences,
            Dimension::Drug => self.drugs = other.drugs,
            Dimension::Firearm => self.firearm = other.firearm,
            Dimension::Place => self.places.clone_from(&other.places),
            Dimension::Effect => self.effects = other.effects,
            Dimension::Served => self.served = other.served,
            Dimension::Search => self.search.clone_from(&other.search),
        }
        self
    }

    /// Returns the compiled search. If names are hidden, it does not match names.
    #[must_use]
    pub fn needle(&self, names: Names) -> Needle {
        let needle = Needle::new(&self.search);
        match names {
            Names::Show => needle,
            Names::Hide => needle.without_names(),
        }
    }
}
