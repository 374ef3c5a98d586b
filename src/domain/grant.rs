//! A commutation granted to one person.

use super::{ConditionSet, Day, DrugSet, EffectKind, FlagSet, OffenceSet, Sentence};
use std::fmt;

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

/// How the term of one case stands to the others of the same person, as printed.
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
    /// What it was about.
    pub offences: OffenceSet,
    /// Index into the list of districts, where the record names one.
    pub district: Option<u16>,
    /// The day of the sentence, where the record gives one.
    pub sentenced: Option<Day>,
    /// The sentence first given.
    pub original: Sentence,
    /// The sentence in force at the grant.
    pub in_force: Sentence,
    /// How it stands to the person's other cases.
    pub relation: Relation,
}

/// A commutation granted to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its key.
    pub id: GrantId,
    /// The person's name as the source prints it, other names after `aka`.
    pub name: String,
    /// The line of the source file on which the name stands.
    pub source_row: u32,
    /// The cases, in the order of the source; at least one.
    pub cases: Vec<Case>,
    /// The sentence in force at the grant, over all cases.
    pub in_force: Sentence,
    /// The sentence first given, over all cases.
    pub original: Sentence,
    /// What the grant did.
    pub effect: Effect,
    /// What it was tied to.
    pub conditions: ConditionSet,
    /// The drugs named by the offences.
    pub drugs: DrugSet,
    /// Whether an offence concerns a firearm.
    pub firearm: bool,
    /// What a reader should know about this record.
    pub flags: FlagSet,
}

impl Grant {
    /// The districts that sentenced, as the list of districts numbers them, a case after the other.
    pub fn districts(&self) -> impl Iterator<Item = u16> + '_ {
        self.cases.iter().filter_map(|case| case.district)
    }

    /// Whether the grant took effect.
    #[must_use]
    pub fn took_effect(&self) -> bool {
        !self.flags.contains(super::Flag::NotInEffect)
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
