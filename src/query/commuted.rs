//! The effect of a grant on a sentence.

use super::months_between;
use crate::domain::{Day, Effect, Grant, Sentence};

/// A sentence in force, and what the grant commuted it to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commuted {
    /// The row of the grant.
    pub row: u32,
    /// The sentence in force.
    pub before: Sentence,
    /// What it was commuted to.
    pub after: After,
}

/// What a sentence was commuted to. Some kinds have no number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// A new term in months, as recorded.
    Term(u16),
    /// An estimate of the new term for a sentence with an end date: the whole months from the sentence to
    /// that date.
    Estimate(u16),
    /// The time already served.
    TimeServed,
    /// The sentence ended at once.
    AtOnce,
    /// Imprisonment for life.
    ToLife,
    /// An end date for which no estimate is possible.
    Unknown,
    /// Something else.
    Other,
    /// The list does not say.
    Unstated,
}

impl After {
    /// Returns the number of months, recorded or estimated, if there is one.
    #[must_use]
    pub const fn months(self) -> Option<u16> {
        match self {
            Self::Term(months) | Self::Estimate(months) => Some(months),
            _ => None,
        }
    }
}

impl Commuted {
    /// Returns the effect of `grant`, which is in `row`.
    ///
    /// An end date before the sentence, or an estimate no shorter than the term in force, gives
    /// [`After::Unknown`].
    #[must_use]
    pub fn new(row: u32, grant: &Grant) -> Self {
        let before = grant.in_force;
        let after = match grant.effect {
            Effect::Expires(end) => estimate(before, grant.first_sentenced(), end),
            Effect::Term(months) => After::Term(months),
            Effect::TimeServed => After::TimeServed,
            Effect::ToLife => After::ToLife,
            Effect::AtOnce => After::AtOnce,
            Effect::Other => After::Other,
            Effect::Unstated => After::Unstated,
        };
        Self { row, before, after }
    }

    /// Returns by how many months the sentence was cut, and whether that is an estimate; `None` unless both
    /// sentences are terms and the new one is shorter.
    #[must_use]
    pub fn cut_months(&self) -> Option<(u16, bool)> {
        let cut = self.before.months()?.checked_sub(self.after.months()?)?;
        (cut > 0).then_some((cut, matches!(self.after, After::Estimate(_))))
    }

    /// Whether the new term is no shorter than the sentence.
    #[must_use]
    pub fn is_no_shorter(&self) -> bool {
        let before = self.before.months();
        matches!(self.after, After::Term(after) if before.is_some_and(|before| after >= before))
    }
}

fn estimate(before: Sentence, sentenced: Option<Day>, end: Day) -> After {
    let months = sentenced.and_then(|day| months_between(day, end));
    let is_shorter = |months: &u16| before.months().is_none_or(|term| *months < term);
    months
        .filter(is_shorter)
        .map_or(After::Unknown, After::Estimate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Case, ConditionSet, DrugSet, FlagSet, GrantId, OffenseSet, Relation};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn commuted(before: Sentence, effect: Effect, sentenced: Option<&str>) -> Commuted {
        let grant = Grant {
            id: GrantId::parse("2016-08-03-001").unwrap(),
            name: "Ana Cole".to_owned(),
            original: before,
            in_force: before,
            effect,
            effect_words: None,
            drugs: DrugSet::default(),
            firearm: false,
            conditions: ConditionSet::default(),
            flags: FlagSet::default(),
            source_row: 1,
            cases: vec![Case {
                district: None,
                offenses: OffenseSet::default(),
                offense_words: None,
                sentenced: sentenced.map(day),
                original: before,
                in_force: before,
                relation: Relation::Unstated,
            }],
        };
        Commuted::new(7, &grant)
    }

    #[test]
    fn an_end_date_gives_an_estimate_only_if_it_shortens_the_term() {
        let ends = Effect::Expires(day("2016-12-01"));
        let of = |months, sentenced| commuted(Sentence::Months(months), ends, sentenced);
        let estimated = of(240, Some("2006-12-01"));
        assert_eq!(estimated.after, After::Estimate(120));
        assert_eq!(estimated.cut_months(), Some((120, true)));
        for unknown in [
            of(240, None),
            of(120, Some("2006-12-01")),
            of(240, Some("2016-12-02")),
        ] {
            assert_eq!(unknown.after, After::Unknown);
            assert_eq!(unknown.cut_months(), None);
        }
    }

    #[test]
    fn life_has_an_estimate_but_no_cut() {
        let ends = Effect::Expires(day("2016-12-01"));
        let life = commuted(Sentence::Life, ends, Some("2006-12-01"));
        assert_eq!(life.after, After::Estimate(120));
        assert_eq!(life.cut_months(), None);
    }

    #[test]
    fn a_term_that_is_no_shorter_is_kept_but_cuts_nothing() {
        let kept = commuted(Sentence::Months(188), Effect::Term(188), None);
        assert_eq!(kept.after, After::Term(188));
        assert_eq!(kept.cut_months(), None);
        let cut = commuted(Sentence::Months(188), Effect::Term(180), None);
        assert_eq!(cut.cut_months(), Some((8, false)));
    }
}
