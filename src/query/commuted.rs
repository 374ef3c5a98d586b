//! What a grant made of a sentence.

use super::months_between;
use crate::domain::{Day, Effect, Grant, Sentence};

/// A sentence in force, and what the grant commuted it to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commuted {
    /// The grant's row in the list.
    pub row: u32,
    /// The sentence in force at the grant.
    pub before: Sentence,
    /// What it became.
    pub after: After,
}

/// What a sentence became. Kinds that are no number stay kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// A term of so many months, as the record gives it.
    Term(u16),
    /// It was to end on a day: so many whole months after the sentence, which is an estimate of what
    /// there was to serve.
    Estimate(u16),
    /// The time already served.
    TimeServed,
    /// It ended at once.
    AtOnce,
    /// Imprisonment for life.
    ToLife,
    /// It was to end on a day, of which the records allow no estimate.
    Unknown,
}

impl Commuted {
    /// What `grant`, the one in `row`, made of its sentence.
    ///
    /// An estimate that is not shorter than the term in force, and an end before the sentence, are
    /// no estimate but [`After::Unknown`].
    #[must_use]
    pub fn new(row: u32, grant: &Grant) -> Self {
        let before = grant.in_force;
        let after = match grant.effect {
            Effect::Expires(end) => estimate(before, grant.first_sentenced(), end),
            Effect::Term(months) => After::Term(months),
            Effect::TimeServed => After::TimeServed,
            Effect::ToLife => After::ToLife,
            Effect::AtOnce => After::AtOnce,
        };
        Self { row, before, after }
    }

    /// By how many months the sentence was cut, and whether that is an estimate; only where both
    /// sides are numbers and the new one is smaller.
    #[must_use]
    pub fn cut_months(&self) -> Option<(u16, bool)> {
        let (after, is_estimate) = match self.after {
            After::Term(months) => (months, false),
            After::Estimate(months) => (months, true),
            _ => return None,
        };
        let cut = self.before.months()?.checked_sub(after)?;
        (cut > 0).then_some((cut, is_estimate))
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
            drugs: DrugSet::default(),
            firearm: false,
            conditions: ConditionSet::default(),
            flags: FlagSet::default(),
            source_row: 1,
            cases: vec![Case {
                district: None,
                offenses: OffenseSet::default(),
                sentenced: sentenced.map(day),
                original: before,
                in_force: before,
                relation: Relation::Unstated,
            }],
        };
        Commuted::new(7, &grant)
    }

    #[test]
    fn an_end_date_gives_an_estimate_only_where_it_shortens_the_term() {
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
