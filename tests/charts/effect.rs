//! The sentence on what the grants did.

use super::{EMPTY, ONE, records, said, worded};
use commutations::charts::Clause;
use commutations::domain::{Drug, EffectKind, Tag};

#[test]
fn it_is_good_english() {
    let alone = "effect=term&drug=heroin&state=MD&from=2016-08-03&to=2016-08-03";
    let queries = [
        "",
        "effect=term,at-once",
        "sentence=life&effect=at-once",
        alone,
        ONE,
        EMPTY,
    ];
    insta::assert_snapshot!("said", said("effect", &queries));
}

#[test]
fn its_counts_are_those_of_the_records() {
    let records = records();
    let grants = &records.dataset.grants;
    for (query, drug) in [("", None), ("drug=crack", Some(Drug::Crack))] {
        let clauses = worded(&records, "effect", query).clauses;
        let told: Vec<(&str, u32)> = clauses
            .iter()
            .map(|own| (own.key, own.view.people))
            .collect();
        let count = |kind: EffectKind| {
            let in_view = grants.iter().filter(|own| {
                own.effect.kind() == kind && drug.is_none_or(|drug| own.drugs.contains(drug))
            });
            u32::try_from(in_view.count()).unwrap()
        };
        let expected: Vec<(&str, u32)> = EffectKind::all()
            .map(|kind| (kind.key(), count(kind)))
            .filter(|(_, people)| *people > 0)
            .collect();
        assert_eq!(told, expected, "{query}");
    }
}

/// A selected kind stays in the sentence, so that it can be taken back.
#[test]
fn a_selected_kind_without_people_stays() {
    let clauses = worded(&records(), "effect", "sentence=life&effect=at-once").clauses;
    let selected: Vec<&Clause> = clauses.iter().filter(|own| own.is_selected).collect();
    assert_eq!(selected.len(), 1);
    assert_eq!((selected[0].key, selected[0].view.people), ("at-once", 0));
}
