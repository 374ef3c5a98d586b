//! The sentence over all of a person's cases.

use commutations::domain::{Relation, Sentence};

/// The longest term that runs from the start, plus what is printed as consecutive to it.
///
/// A death sentence or life in any case is the whole; a case of unknown length leaves the whole unknown.
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

/// Whether several cases are printed with no word on how they stand to each other.
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

    /// Trap 5.
    #[test]
    fn only_what_is_printed_as_consecutive_is_added() {
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
    fn life_death_and_the_unknown_are_the_whole() {
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
    fn one_unlabelled_case_beside_labelled_ones_says_enough() {
        assert!(!relation_unstated([Unstated, Consecutive].into_iter()));
        assert!(relation_unstated(
            [Unstated, Unstated, Concurrent].into_iter()
        ));
    }
}
