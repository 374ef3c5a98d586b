//! A history with one fault is rejected, and the message names the record and the field.

use super::damage::File;
use super::text;
use commutations::data::History;
use serde_json::Value;

const FILE: File = File {
    name: "history.json",
    refusal: |text| {
        History::from_json(text)
            .expect_err("a broken file")
            .to_string()
    },
};

#[test]
fn one_wrong_cell_of_a_president_is_named_by_record_and_field() {
    FILE.names_cells([
        ("/presidents/key/1", Value::from("T R"), "number 2", "key"),
        ("/presidents/key/1", Value::from(""), "number 2", "key"),
        (
            "/presidents/key/1",
            Value::from("mckinley"),
            "number 2",
            "key",
        ),
        ("/presidents/name/19", Value::from(7), "obama", "name"),
        ("/presidents/label/19", Value::Null, "obama", "label"),
        ("/presidents/from/19", Value::from("2009"), "obama", "from"),
        (
            "/presidents/from/19",
            Value::from("2009-01-19"),
            "obama",
            "from",
        ),
        ("/presidents/to/19", Value::from("soon"), "obama", "to"),
        (
            "/presidents/to/19",
            Value::from("2009-01-20"),
            "obama",
            "to",
        ),
        ("/presidents/to/19", Value::Null, "trump-1", "from"),
        (
            "/presidents/commutations/19",
            Value::Null,
            "obama",
            "commutations",
        ),
        (
            "/presidents/pardons/19",
            Value::from(1.5),
            "obama",
            "pardons",
        ),
        (
            "/presidents/received/19",
            Value::from(-1),
            "obama",
            "received",
        ),
        (
            "/presidents/received/19",
            Value::Null,
            "obama",
            "received_basis",
        ),
        (
            "/presidents/received_basis/19",
            Value::Null,
            "obama",
            "received_basis",
        ),
        ("/presidents/coverage/19", Value::Null, "obama", "coverage"),
        ("/presidents/note/19", Value::Null, "obama", "note"),
    ]);
}

#[test]
fn one_wrong_cell_of_a_year_is_named_by_record_and_field() {
    FILE.names_cells([
        ("/years/year/0", Value::from("1900"), "number 1", "year"),
        ("/years/year/0", Value::from(19), "number 1", "year"),
        ("/years/year/1", Value::from(1899), "number 2", "year"),
        (
            "/years/president/0",
            Value::from("Bo"),
            "number 1",
            "president",
        ),
        (
            "/years/president/1",
            Value::from("taft"),
            "number 3",
            "president",
        ),
        // Two entries of one president for the same year.
        ("/years/year/1", Value::from(1900), "number 2", "president"),
        (
            "/years/commutations/0",
            Value::from("many"),
            "1900",
            "commutations",
        ),
        ("/years/pardons/0", Value::Null, "1900", "pardons"),
        ("/years/others/0", Value::from(-1), "1900", "others"),
        (
            "/years/received_basis/0",
            Value::Null,
            "1900",
            "received_basis",
        ),
        ("/years/note/46", Value::Null, "1945-truman", "note"),
    ]);
}

#[test]
fn an_unknown_word_is_named_with_its_vocabulary() {
    for (place, record, field, kind) in [
        ("/presidents/party/19", "obama", "party", "party"),
        (
            "/presidents/pardons_basis/19",
            "obama",
            "pardons_basis",
            "basis of a figure",
        ),
        (
            "/years/commutations_basis/0",
            "1900",
            "commutations_basis",
            "basis of a figure",
        ),
        (
            "/years/received_basis/0",
            "1900",
            "received_basis",
            "basis of a figure",
        ),
    ] {
        assert_eq!(
            FILE.with(place, "tea"),
            format!("record {record}, field “{field}”: “tea” is not a known {kind}")
        );
    }
}

#[test]
fn a_wrong_column_is_named() {
    FILE.names_columns([("presidents", "label"), ("years", "received")]);
}

#[test]
fn another_kind_of_file_is_refused() {
    assert!(
        FILE.with("/schema", "commutations/history/2")
            .contains("commutations/history/2")
    );
    assert!(FILE.with("/as_of", "today").contains("“as_of” is “today”"));
    assert!(FILE.with("/source", 7).contains("“source” is 7"));
    assert!(History::from_json("[]").is_err());
    assert!(History::from_json(&text("history.json")[..1000]).is_err());
    assert!(History::from_json(&text("records.json")).is_err());
    let message = FILE.after(|document| document["shoes"] = Value::from(2));
    assert!(message.contains("“shoes” is not known to this page"));
}
