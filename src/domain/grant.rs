//! A commutation granted to one person.

use super::tag::vocabulary;
use super::{ConditionSet, Day, DrugSet, Flag, FlagSet, OffenseSet, Sentence};
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

/// The key of a grant: its date and its number in that day's list, from 1.
///
/// Names are no key: three of them stand twice in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantId {
    /// The date of the grant.
    pub granted: Day,
    /// The number in that day's list, from 1.
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

/// How the term of one case relates to the person's other cases, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Nothing is printed, or it is the only case.
    Unstated,
    /// To be served after the others.
    Consecutive,
    /// To be served along with the others.
    Concurrent,
    /// In part after the others: so many months of it.
    PartlyConsecutive(u16),
}

/// One case for which a person was serving a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The court that sentenced, where the record names one: an index into the list of districts.
    pub district: Option<u16>,
    /// The offenses.
    pub offenses: OffenseSet,
    /// The day of the sentence, where the record gives one.
    pub sentenced: Option<Day>,
    /// The sentence first given.
    pub original: Sentence,
    /// The sentence in force at the grant.
    pub in_force: Sentence,
    /// How it relates to the person's other cases.
    pub relation: Relation,
}

/// A commutation granted to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its key.
    pub id: GrantId,
    /// The person's name as the source prints it, other names after `aka`.
    pub name: String,
    /// The sentence first given, over all cases.
    pub original: Sentence,
    /// The sentence in force at the grant, over all cases.
    pub in_force: Sentence,
    /// What the grant did.
    pub effect: Effect,
    /// The drugs named by the offenses.
    pub drugs: DrugSet,
    /// Whether an offense concerns a firearm.
    pub firearm: bool,
    /// What the grant was tied to, or did beside the prison sentence.
    pub conditions: ConditionSet,
    /// What a reader should know about this record.
    pub flags: FlagSet,
    /// The line of the source file, from 1, on which the name stands.
    pub source_row: u32,
    /// The cases, in the order of the source: at least one.
    pub cases: Vec<Case>,
}

impl Grant {
    /// The courts that the record names, one case after another: indices into the list of districts.
    pub fn courts(&self) -> impl Iterator<Item = u16> + '_ {
        self.cases.iter().filter_map(|case| case.district)
    }

    /// Whether the grant took effect.
    #[must_use]
    pub fn took_effect(&self) -> bool {
        !self.flags.contains(Flag::NotInEffect)
    }

    /// The day of the first sentence, where the record gives one. Time served is counted from it.
    #[must_use]
    pub fn first_sentenced(&self) -> Option<Day> {
        self.cases.iter().filter_map(|case| case.sentenced).min()
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
