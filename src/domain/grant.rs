//! A commutation granted to one person.

use super::tag::vocabulary;
use super::{Day, DrugSet, Sentence};
use std::fmt;

vocabulary! {
    /// The kinds of what a grant did.
    EffectKind, EffectSet, "effect" {
        /// The sentence was to end on a day.
        Expires = "expires",
        /// The sentence was reduced to a term.
        Term = "term",
        /// The sentence was reduced to the time already served.
        TimeServed = "time-served",
        /// A death sentence was reduced to life.
        ToLife = "to-life",
        /// The sentence was to end at once.
        AtOnce = "at-once",
    }
}

/// The key of a grant: its date and its place within that day's list, from 1.
///
/// Names are no key: three of them stand twice in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantId {
    /// The date of the grant.
    pub granted: Day,
    /// The place in that day's list, from 1.
    pub position: u16,
}

impl GrantId {
    /// Reads `2016-08-03-017`, the form in which it is written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, position) = text.rsplit_once('-')?;
        let id = Self {
            granted: Day::parse_iso(day)?,
            position: position.parse().ok()?,
        };
        (id.to_string() == text).then_some(id)
    }
}

impl fmt::Display for GrantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:03}", self.granted, self.position)
    }
}

/// What a grant did to the prison sentence. Kinds that are no number stay kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The sentence was to end on this day.
    Expires(Day),
    /// The sentence was reduced to a term of so many months.
    Term(u16),
    /// The sentence was reduced to the time already served.
    TimeServed,
    /// A death sentence was reduced to life.
    ToLife,
    /// The sentence was to end at once.
    AtOnce,
}

impl Effect {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> EffectKind {
        match self {
            Self::Expires(_) => EffectKind::Expires,
            Self::Term(_) => EffectKind::Term,
            Self::TimeServed => EffectKind::TimeServed,
            Self::ToLife => EffectKind::ToLife,
            Self::AtOnce => EffectKind::AtOnce,
        }
    }
}

/// A commutation granted to one person: what the first view and its filters read.
///
/// [`Detail`](super::Detail) holds the rest, the person's name too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its key.
    pub id: GrantId,
    /// The court of each case, in the order of the source: an index into the list of districts, where
    /// the record names one. At least one entry.
    pub districts: Vec<Option<u16>>,
    /// The sentence in force at the grant, over all cases.
    pub in_force: Sentence,
    /// What the grant did.
    pub effect: Effect,
    /// The drugs named by the offences.
    pub drugs: DrugSet,
    /// Whether an offence concerns a firearm.
    pub firearm: bool,
}

impl Grant {
    /// The courts that the record names, a case after the other: indices into the list of districts.
    pub fn courts(&self) -> impl Iterator<Item = u16> + '_ {
        self.districts.iter().copied().flatten()
    }

    /// How many cases it is about: at least one.
    #[must_use]
    pub const fn case_count(&self) -> usize {
        self.districts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_only_as_it_is_written() {
        let id = GrantId::parse("2016-08-03-017").unwrap();
        assert_eq!(id.position, 17);
        assert_eq!(id.to_string(), "2016-08-03-017");
        for text in [
            "",
            "2016-08-03",
            "2016-08-03-17",
            "2016-8-3-017",
            "2016-08-03-x",
            "2016-08-03-+17",
        ] {
            assert_eq!(GrantId::parse(text), None, "{text}");
        }
    }
}
