//! What a filter asks for.

use super::{BinSet, Needle};
use crate::domain::Day;

/// A property by which grants are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// The date of the grant.
    Date,
    /// The sentence in force at the grant.
    Sentence,
    /// The person's name.
    Name,
}

impl Dimension {
    /// The bit by which a row remembers that it fails this dimension's clause.
    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }
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
    /// The name asked for.
    pub name: Needle,
}
