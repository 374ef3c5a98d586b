//! The data files against their schemas, the schemas against the program, and sums.

use super::{clemency, json, records, text};
use commutations::data::{HistoryFile, RecordsFile, encode, encode_history};
use commutations::domain::{Basis, Condition, Drug, Flag, Offense, Party, Tag, TagSet};
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
    for (name, schema) in [
        ("records.json", "records.schema.json"),
        ("history.json", "history.schema.json"),
        ("provenance.json", "provenance.schema.json"),
    ] {
        assert_eq!(faults(schema, &json(name)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_schema_refuses_what_is_broken() {
    const RECORDS: [&str; 2] = ["records.json", "records.schema.json"];
    const HISTORY: [&str; 2] = ["history.json", "history.schema.json"];
    for ([name, schema], place, value) in [
        (RECORDS, "/people/effect/0", Value::from("halved")),
        (RECORDS, "/people/effect/0", Value::Null),
        (RECORDS, "/about/granter", Value::Null),
        (RECORDS, "/about/from", Value::from("2009")),
        (RECORDS, "/people/in_force/0", Value::from("300-")),
        (RECORDS, "/people/drugs/0", Value::from("crack  powder")),
        (RECORDS, "/people/in_force/0", Value::from(7.5)),
        (RECORDS, "/people/drugs", Value::Null),
        (RECORDS, "/edition", Value::from("new")),
        (RECORDS, "/people/name", Value::Null),
        (RECORDS, "/people/flags/0", Value::from("tea")),
        (RECORDS, "/cases/sentenced/0", Value::from("May 2006")),
        (RECORDS, "/cases/offences/0", Value::from("tea")),
        (RECORDS, "/people/conditions/0", Value::from("tea")),
        (RECORDS, "/cases/relation", Value::Null),
        (HISTORY, "/as_of", Value::from("today")),
        (HISTORY, "/source", Value::Null),
        (HISTORY, "/presidents/party/0", Value::from("Whig")),
        (HISTORY, "/presidents/key/0", Value::from("Mc Kinley")),
        (HISTORY, "/presidents/label", Value::Null),
        (HISTORY, "/years/commutations/0", Value::Null),
        (HISTORY, "/years/received/0", Value::from(-1)),
        (HISTORY, "/years/pardons_basis/0", Value::from("hearsay")),
        (HISTORY, "/years/year/0", Value::from("1900")),
    ] {
        let mut document = json(name);
        *document.pointer_mut(place).unwrap() = value;
        assert!(!faults(schema, &document).is_empty(), "{name}: {place}");
    }
}

#[test]
fn the_schema_knows_the_words_of_the_program() {
    fn words<T: Tag>() -> Vec<&'static str> {
        T::ALL.iter().map(|tag| tag.key()).collect()
    }
    let records = json("records.schema.json");
    let history = json("history.schema.json");
    for (schema, kind, words) in [
        (&history, "basis", words::<Basis>()),
        (&history, Party::KIND, words::<Party>()),
        (&records, Drug::KIND, words::<Drug>()),
        (&records, Flag::KIND, words::<Flag>()),
        (&records, Offense::KIND, words::<Offense>()),
        (&records, Condition::KIND, words::<Condition>()),
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
    fn unused<T: Tag + std::fmt::Debug>(sets: impl Iterator<Item = TagSet<T>>) -> String {
        let used: TagSet<T> = sets.flat_map(TagSet::iter).collect();
        let unused: Vec<T> = T::ALL
            .iter()
            .copied()
            .filter(|word| !used.contains(*word))
            .collect();
        format!("{unused:?}")
    }
    let grants = records().grants;
    let cases = grants.iter().flat_map(|grant| &grant.cases);
    assert_eq!(unused(grants.iter().map(|grant| grant.drugs)), "[]");
    assert_eq!(unused(grants.iter().map(|grant| grant.flags)), "[]");
    assert_eq!(unused(grants.iter().map(|grant| grant.conditions)), "[]");
    assert_eq!(unused(cases.map(|case| case.offenses)), "[]");
}

#[test]
fn what_is_read_is_written_again() {
    let file = RecordsFile::parse(&text("records.json")).unwrap();
    assert_eq!(encode(&records()), file);
    let file = HistoryFile::parse(&text("history.json")).unwrap();
    assert_eq!(encode_history(&clemency()), file);
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
fn every_row_of_the_history_is_placed() {
    let (history, provenance) = (clemency(), json("provenance.json"));
    let account = &provenance["history"];
    assert_eq!(account["as_of"], history.as_of.to_string());
    for (role, rows, place) in [
        ("years", history.years.len(), 0),
        ("presidents", history.presidents.len(), 1),
    ] {
        let input = &account["inputs"][place];
        assert_eq!(
            (&input["role"], &input["rows"]),
            (&role.into(), &rows.into())
        );
        let forms = account["bases"].as_array().unwrap();
        let forms = forms.iter().filter(|form| form["role"] == role);
        let placed: u64 = forms.map(|form| form["rows"].as_u64().unwrap()).sum();
        assert_eq!(input["rows"], placed, "{role}");
    }
}

#[test]
fn the_provenance_is_that_of_the_records() {
    let provenance = json("provenance.json");
    let records = records();
    assert_eq!(provenance["edition"], records.edition.as_str());
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
