//! Grants and their parts.

use super::tag::vocabulary;
use super::{ConditionSet, Day, DrugSet, Flag, FlagSet, OffenseSet, Sentence};
use std::fmt;

vocabulary! {
    /// The kind of an effect.
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
        /// Something else, in the words of the list.
        Other = "other",
        /// The list does not say.
        Unstated = "unstated",
    }
}

/// The id of a grant: its date and its position in that day's list, from 1.
///
/// Names are not unique: three of them are in the list twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantId {
    /// The date of the grant.
    pub granted: Day,
    /// The position in that day's list, from 1.
    pub position: u16,
}

impl GrantId {
    /// Parses the form in which ids are written: `2016-08-03-017`.
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

/// What a grant did to the prison sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The sentence was to end on this day.
    Expires(Day),
    /// The sentence was reduced to a term in months.
    Term(u16),
    /// The sentence was reduced to the time already served.
    TimeServed,
    /// A death sentence was reduced to life.
    ToLife,
    /// The sentence was to end at once.
    AtOnce,
    /// Something else, such as a new sentence of 15 years to life: [`Grant::effect_words`].
    Other,
    /// The list does not say.
    Unstated,
}

impl Effect {
    /// Returns its kind.
    #[must_use]
    pub const fn kind(self) -> EffectKind {
        match self {
            Self::Expires(_) => EffectKind::Expires,
            Self::Term(_) => EffectKind::Term,
            Self::TimeServed => EffectKind::TimeServed,
            Self::ToLife => EffectKind::ToLife,
            Self::AtOnce => EffectKind::AtOnce,
            Self::Other => EffectKind::Other,
            Self::Unstated => EffectKind::Unstated,
        }
    }
}

/// How the term of a case is served relative to the person's other cases, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Not stated, or the only case.
    Unstated,
    /// To be served after the others.
    Consecutive,
    /// To be served at the same time as the others.
    Concurrent,
    /// To be served partly after the others: that part in months.
    PartlyConsecutive(u16),
}

/// A case for which a person was serving a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The court that gave the sentence, as an index into the list of districts; `None` if not stated.
    pub district: Option<u16>,
    /// The offenses.
    pub offenses: OffenseSet,
    /// The offenses as the list words them, where it is not one that this project has read word by word.
    pub offense_words: Option<Box<str>>,
    /// The day of the sentence; `None` if not stated.
    pub sentenced: Option<Day>,
    /// The original sentence.
    pub original: Sentence,
    /// The sentence in force at the grant.
    pub in_force: Sentence,
    /// How its term is served relative to the other cases.
    pub relation: Relation,
}

/// A commutation granted to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// The person's name as printed in the source, with other names after `aka`.
    pub name: String,
    /// The original sentence, over all cases.
    pub original: Sentence,
    /// The sentence in force at the grant, over all cases.
    pub in_force: Sentence,
    /// The effect of the grant.
    pub effect: Effect,
    /// The effect in the words of the list, if it is none of the kinds that are counted.
    pub effect_words: Option<Box<str>>,
    /// The drugs named by the offenses.
    pub drugs: DrugSet,
    /// Whether an offense concerns a firearm.
    pub firearm: bool,
    /// Conditions and further effects.
    pub conditions: ConditionSet,
    /// Caveats about the record.
    pub flags: FlagSet,
    /// The line of the source file with the name, from 1.
    pub source_row: u32,
    /// The cases, in the order of the source; at least one.
    pub cases: Vec<Case>,
}

impl Grant {
    /// Returns the courts of the cases in order, as indices into the list of districts. Cases without a court
    /// are skipped.
    pub fn courts(&self) -> impl Iterator<Item = u16> + '_ {
        self.cases.iter().filter_map(|case| case.district)
    }

    /// Whether the grant took effect.
    #[must_use]
    pub fn took_effect(&self) -> bool {
        !self.flags.contains(Flag::NotInEffect)
    }

    /// Returns the day of the first sentence, if known. Time served is counted from it.
    #[must_use]
    pub fn first_sentenced(&self) -> Option<Day> {
        self.cases.iter().filter_map(|case| case.sentenced).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_parsed_only_in_the_form_in_which_it_is_written() {
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
