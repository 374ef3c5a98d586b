//! The identifier of an edition of the records.

use super::write;
use crate::DataError;
use commutations::data::Dataset;
use sha2::{Digest, Sha256};

/// The number of digest bytes that are kept: enough to tell editions apart, not to prevent forgery.
const BYTES: usize = 6;

/// Sets the edition of `dataset`: the beginning of the SHA-256, in hexadecimal, of the file without an
/// edition. It changes whenever the records change.
pub(super) fn set(dataset: &mut Dataset) -> Result<(), DataError> {
    dataset.edition.clear();
    let mut digest = Sha256::new();
    digest.update(write::records_text(dataset)?);
    dataset.edition = digest
        .finalize()
        .iter()
        .take(BYTES)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use commutations::data::Source;
    use commutations::domain::{
        Case, ConditionSet, Day, DrugSet, Effect, FlagSet, Grant, GrantId, OffenseSet, Relation,
        Sentence,
    };

    fn records(months: u16, name: &str) -> Dataset {
        Dataset {
            edition: "an older one".to_owned(),
            about: crate::records::about(),
            source: Source {
                title: "List".to_owned(),
                publisher: "Office".to_owned(),
                page: "page".to_owned(),
                copied: "2019-01".to_owned(),
            },
            districts: Vec::new(),
            grants: vec![Grant {
                id: GrantId {
                    granted: Day::from_ymd(2016, 8, 3).unwrap(),
                    position: 1,
                },
                name: name.to_owned(),
                original: Sentence::Life,
                in_force: Sentence::Life,
                effect: Effect::Term(months),
                effect_words: None,
                drugs: DrugSet::default(),
                firearm: false,
                conditions: ConditionSet::default(),
                flags: FlagSet::default(),
                source_row: 2,
                cases: vec![Case {
                    district: None,
                    offenses: OffenseSet::default(),
                    offense_words: None,
                    sentenced: None,
                    original: Sentence::Life,
                    in_force: Sentence::Life,
                    relation: Relation::Unstated,
                }],
            }],
        }
    }

    fn edition(months: u16, name: &str) -> String {
        let mut dataset = records(months, name);
        set(&mut dataset).unwrap();
        dataset.edition
    }

    #[test]
    fn an_edition_changes_only_with_the_records() {
        let one = edition(90, "Al");
        assert_eq!(one.len(), 2 * BYTES);
        assert_eq!(one, edition(90, "Al"));
        assert_ne!(one, edition(91, "Al"));
        assert_ne!(one, edition(90, "Bo"));
    }
}
