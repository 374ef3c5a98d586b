//! The total sentence over all of a person's cases.

use commutations::domain::{Relation, Sentence};

/// Returns the longest term, plus the terms that are printed as consecutive.
///
/// If any case is death or life, that is the total. A case of unknown length makes the total unknown.
pub(super) fn total(cases: impl Iterator<Item = (Sentence, Relation)> + Clone) -> Sentence {
    let any = |wanted| cases.clone().any(|(sentence, _)| sentence == wanted);
    for whole in [Sentence::Death, Sentence::Life, Sentence::Unknown] {
        if any(whole) {
            return whole;
        }
    }
    let mut longest = 0;
    let mut added: u16 = 0;
    for (sentence, relation) in cases {
        let months = sentence.months().unwrap_or(0);
        let after = match relation {
            Relation::Consecutive => months,
            Relation::PartlyConsecutive(part) => part.min(months),
            Relation::Unstated | Relation::Concurrent => 0,
        };
        added = added.saturating_add(after);
        longest = longest.max(months - after);
    }
    Sentence::Months(longest.saturating_add(added))
}

/// Whether the source leaves open how the terms of several cases run.
pub(super) fn relation_unstated(cases: impl Iterator<Item = Relation>) -> bool {
    cases
        .filter(|relation| *relation == Relation::Unstated)
        .count()
        > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use Relation::{Concurrent, Consecutive, PartlyConsecutive, Unstated};

    fn of(cases: &[(u16, Relation)]) -> Sentence {
        total(
            cases
                .iter()
                .map(|(months, relation)| (Sentence::Months(*months), *relation)),
        )
    }

    #[test]
    fn only_consecutive_terms_are_added() {
        assert_eq!(of(&[(100, Unstated)]), Sentence::Months(100));
        assert_eq!(
            of(&[(100, Unstated), (24, Consecutive)]),
            Sentence::Months(124)
        );
        assert_eq!(
            of(&[(50, Unstated), (300, Consecutive)]),
            Sentence::Months(350)
        );
        assert_eq!(
            of(&[(100, Unstated), (120, Concurrent)]),
            Sentence::Months(120)
        );
        assert_eq!(
            of(&[(100, Unstated), (24, Unstated)]),
            Sentence::Months(100)
        );
        assert_eq!(
            of(&[(100, Unstated), (24, PartlyConsecutive(4))]),
            Sentence::Months(104)
        );
    }

    #[test]
    fn life_death_and_unknown_are_the_total() {
        let with = |sentence| {
            total(
                [(Sentence::Months(9), Unstated), (sentence, Consecutive)]
                    .iter()
                    .copied(),
            )
        };
        for sentence in [Sentence::Death, Sentence::Life, Sentence::Unknown] {
            assert_eq!(with(sentence), sentence);
        }
    }

    #[test]
    fn two_cases_without_a_relation_leave_it_unstated() {
        assert!(!relation_unstated([Unstated, Consecutive].into_iter()));
        assert!(relation_unstated(
            [Unstated, Unstated, Concurrent].into_iter()
        ));
    }
}
