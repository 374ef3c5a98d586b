//! The word that ties the file of the details to the file of the records.

use super::write;
use crate::DataError;
use commutations::data::{Dataset, Details};
use sha2::{Digest, Sha256};

/// How many bytes of the digest are kept. Editions are told apart, not guarded against forgery.
const BYTES: usize = 6;

/// Gives `dataset` its edition: the beginning of the SHA-256, in hexadecimal, of both files as they are
/// without one. It changes with any word of either.
pub(super) fn set(dataset: &mut Dataset, details: &Details) -> Result<(), DataError> {
    dataset.edition.clear();
    let mut digest = Sha256::new();
    digest.update(write::records_text(dataset)?);
    digest.update(write::details_text(details, dataset)?);
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
        ConditionSet, Day, Detail, DrugSet, Effect, FlagSet, Grant, GrantId, Sentence,
    };

    fn records(months: u16) -> Dataset {
        Dataset {
            edition: "an older one".to_owned(),
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
                districts: vec![None],
                in_force: Sentence::Life,
                effect: Effect::Term(months),
                drugs: DrugSet::default(),
                firearm: false,
            }],
        }
    }

    fn edition(months: u16, name: &str) -> String {
        let mut dataset = records(months);
        let details = Details {
            grants: vec![Detail {
                name: name.to_owned(),
                original: Sentence::Life,
                flags: FlagSet::default(),
                source_row: 2,
                conditions: ConditionSet::default(),
                cases: Vec::new(),
            }],
        };
        set(&mut dataset, &details).unwrap();
        dataset.edition
    }

    #[test]
    fn an_edition_changes_with_either_file_and_with_nothing_else() {
        let one = edition(90, "Al");
        assert_eq!(one.len(), 2 * BYTES);
        assert_eq!(one, edition(90, "Al"));
        assert_ne!(one, edition(91, "Al"));
        assert_ne!(one, edition(90, "Bo"));
    }
}
