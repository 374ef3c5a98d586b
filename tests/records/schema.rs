//! The data files against their schemas, the schemas against the program, and the sums.

use super::{json, records, text};
use commutations::data::{Dataset, RecordsFile, encode};
use commutations::domain::{Condition, Drug, Flag, Offence, Tag};
use serde_json::Value;

fn faults(schema: &str, document: &Value) -> Vec<String> {
    jsonschema::draft202012::new(&json(schema))
        .unwrap()
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_files_are_as_their_schemas_say() {
    for name in ["obama", "provenance"] {
        let schema = match name {
            "obama" => "records.schema.json".to_owned(),
            other => format!("{other}.schema.json"),
        };
        let document = json(&format!("{name}.json"));
        assert_eq!(faults(&schema, &document), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_schema_refuses_what_is_broken() {
    for (place, value) in [
        ("/people/effect/0", Value::from("halved")),
        ("/people/drugs/0", Value::from("crack  powder")),
        ("/people/in_force/0", Value::from(7.5)),
        ("/cases/sentenced/0", Value::from("May 2006")),
        ("/people/name", Value::Null),
    ] {
        let mut document = json("obama.json");
        *document.pointer_mut(place).unwrap() = value;
        assert!(
            !faults("records.schema.json", &document).is_empty(),
            "{place}"
        );
    }
}

#[test]
fn the_schema_knows_the_words_of_the_program() {
    fn words<T: Tag>() -> Vec<&'static str> {
        T::ALL.iter().map(|tag| tag.key()).collect()
    }
    let schema = json("records.schema.json");
    for (kind, words) in [
        (Drug::KIND, words::<Drug>()),
        (Offence::KIND, words::<Offence>()),
        (Condition::KIND, words::<Condition>()),
        (Flag::KIND, words::<Flag>()),
    ] {
        let known: Vec<&str> = schema["$defs"][format!("{kind}_word")]["oneOf"]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word["const"].as_str().unwrap())
            .collect();
        assert_eq!(known, words, "{kind}");
    }
}

#[test]
fn each_word_of_the_program_is_used() {
    let records = records();
    let used =
        |test: &dyn Fn(&commutations::domain::Grant) -> bool| records.grants.iter().any(test);
    for word in Drug::ALL {
        assert!(used(&|grant| grant.drugs.contains(*word)), "{word:?}");
    }
    for word in Condition::ALL {
        assert!(used(&|grant| grant.conditions.contains(*word)), "{word:?}");
    }
    for word in Flag::ALL {
        assert!(used(&|grant| grant.flags.contains(*word)), "{word:?}");
    }
    for word in Offence::ALL {
        let of_case = |grant: &commutations::domain::Grant| {
            grant.cases.iter().any(|case| case.offences.contains(*word))
        };
        assert!(used(&of_case), "{word:?}");
    }
}

#[test]
fn what_is_read_is_written_again() {
    let text = text("obama.json");
    let file = RecordsFile::parse(&text).unwrap();
    assert_eq!(encode(&Dataset::from_json(&text).unwrap()), file);
}

#[test]
fn every_row_of_the_sources_is_placed() {
    let provenance = json("provenance.json");
    for input in provenance["inputs"].as_array().unwrap() {
        let parts = input["rows_by_part"].as_object().unwrap();
        let placed: u64 = parts.values().map(|part| part.as_u64().unwrap()).sum();
        assert_eq!(input["rows"], placed, "{}", input["file"]);
        assert_eq!(input["people"], parts["names"], "{}", input["file"]);
    }
}

#[test]
fn the_provenance_is_that_of_the_records() {
    let provenance = json("provenance.json");
    let records = records();
    assert_eq!(provenance["people"], records.grants.len());
    assert_eq!(provenance["in_effect"], 1_715);
    for flag in Flag::ALL {
        let count = records
            .grants
            .iter()
            .filter(|grant| grant.flags.contains(*flag))
            .count();
        assert_eq!(provenance["flag_counts"][flag.key()], count, "{flag:?}");
    }
    for grant in &records.grants {
        let id = grant.id.to_string();
        let told: Vec<&str> = provenance["notes"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|note| note["id"] == id.as_str())
            .filter_map(|note| note["flag"].as_str())
            .collect();
        for flag in grant.flags.iter() {
            assert!(told.contains(&flag.key()), "{id}: {flag:?}");
        }
        assert!(
            told.iter()
                .all(|word| grant.flags.iter().any(|flag| flag.key() == *word)),
            "{id}"
        );
    }
}

#[test]
fn the_copies_differ_where_they_are_known_to() {
    let comparison = &json("provenance.json")["comparison"];
    assert_eq!(comparison["people_in_both"], 1_386);
    assert_eq!(comparison["people_in_the_later_copy_alone"], 330);
    assert_eq!(comparison["people_in_the_earlier_copy_alone"], 0);
    let mut grants: Vec<&str> = comparison["differences"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|difference| difference["field"] == "effect")
        .map(|difference| difference["name"].as_str().unwrap())
        .collect();
    grants.sort_unstable();
    assert_eq!(
        grants,
        [
            "Adrian Scott",
            "Cesar Moreno, Sr.",
            "Eduardo Moreno",
            "Gino Velez Scott",
            "Lazaro Moreno",
            "Luis Moreno"
        ]
    );
}
