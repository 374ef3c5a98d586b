//! Details with one thing wrong are refused, and the message names record and field.

use super::damage::File;
use super::{records, text};
use commutations::data::Details;
use serde_json::Value;

const FILE: File = File {
    name: "details.json",
    refusal: |text| {
        Details::from_json(text, &records())
            .expect_err("a broken file")
            .to_string()
    },
};

#[test]
fn one_wrong_cell_is_named_by_record_and_field() {
    FILE.names_cells([
        ("/people/name/1", Value::from(7), "2013-12-19-001", "name"),
        (
            "/people/original/0",
            Value::from(-1),
            "2011-11-21-001",
            "original",
        ),
        ("/people/flags/2", Value::Null, "2013-12-19-002", "flags"),
        (
            "/people/row_step/0",
            Value::from(1.5),
            "2011-11-21-001",
            "row_step",
        ),
        (
            "/people/conditions/1715",
            Value::Null,
            "2017-01-19-330",
            "conditions",
        ),
        (
            "/cases/sentenced/0",
            Value::from("2001-2-23"),
            "2011-11-21-001",
            "sentenced",
        ),
        (
            "/cases/in_force/0",
            Value::from("forever"),
            "2011-11-21-001",
            "in_force",
        ),
        (
            "/cases/original/1782",
            Value::from(-1),
            "2017-01-19-330",
            "original",
        ),
        (
            "/cases/relation/0",
            Value::from("partly"),
            "2011-11-21-001",
            "relation",
        ),
        (
            "/cases/added_months/0",
            Value::from("six"),
            "2011-11-21-001",
            "added_months",
        ),
    ]);
}

#[test]
fn an_unknown_word_is_named_with_its_vocabulary() {
    for (place, field, kind) in [
        ("/people/conditions/0", "conditions", "condition"),
        ("/people/flags/0", "flags", "flag"),
        ("/cases/offences/0", "offences", "offence"),
    ] {
        assert_eq!(
            FILE.with(place, "tea"),
            format!("record 2011-11-21-001, field “{field}”: “tea” is not a known {kind}")
        );
    }
}

#[test]
fn a_wrong_column_is_named() {
    FILE.names_columns([
        ("people", "name"),
        ("people", "conditions"),
        ("cases", "sentenced"),
    ]);
}

#[test]
fn the_details_of_other_records_are_refused() {
    for (place, part, value) in [
        ("/records/edition", "edition", Value::from("0123456789ab")),
        ("/records/people", "people", Value::from(1_715)),
        ("/records/cases", "cases", Value::Null),
    ] {
        let message = FILE.with(place, value);
        assert!(
            message.starts_with(&format!("the details are of other records: “{part}” is ")),
            "{message}"
        );
    }
}

#[test]
fn details_are_refused_beside_records_that_have_changed() {
    let (mut later, details) = (records(), text("details.json"));
    later.edition = "of a later day".to_owned();
    let message = Details::from_json(&details, &later)
        .unwrap_err()
        .to_string();
    assert!(message.contains("of a later day"), "{message}");
    let mut fewer = records();
    fewer.grants.pop();
    assert_eq!(
        Details::from_json(&details, &fewer)
            .unwrap_err()
            .to_string(),
        "the details are of other records: “people” is 1716 in them, and 1715 in the records"
    );
}

#[test]
fn another_kind_of_file_is_refused() {
    assert!(
        FILE.with("/schema", "commutations/details/1")
            .contains("commutations/details/1")
    );
    let message = Details::from_json(&text("obama.json"), &records()).unwrap_err();
    assert!(message.to_string().contains("“commutations/details/2”"));
    let message = FILE.after(|document| document["shoes"] = Value::from(2));
    assert!(message.contains("“shoes” is not known to this page"));
}
