//! A file with one thing wrong is refused, and the message names record and field.

use super::{json, text};
use commutations::data::Dataset;
use serde_json::Value;

fn refusal(document: &Value) -> String {
    Dataset::from_json(&document.to_string())
        .expect_err("a broken file")
        .to_string()
}

/// The refusal of the file with another value at one place.
fn with(place: &str, value: impl Into<Value>) -> String {
    let mut document = json("obama.json");
    *document.pointer_mut(place).unwrap() = value.into();
    refusal(&document)
}

/// The refusal of the file in which one table was changed.
fn with_table(table: &str, change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> String {
    let mut document = json("obama.json");
    change(document[table].as_object_mut().unwrap());
    refusal(&document)
}

#[test]
fn the_file_itself_is_read() {
    assert!(Dataset::from_json(&text("obama.json")).is_ok());
}

#[test]
fn one_wrong_cell_is_named_by_record_and_field() {
    for (place, value, record, field) in [
        ("/people/name/1", Value::from(7), "2013-12-19-001", "name"),
        (
            "/people/firearm/0",
            Value::from("yes"),
            "2011-11-21-001",
            "firearm",
        ),
        (
            "/people/in_force/0",
            Value::from("forever"),
            "2011-11-21-001",
            "in_force",
        ),
        (
            "/people/original/0",
            Value::from(-1),
            "2011-11-21-001",
            "original",
        ),
        (
            "/people/effect_date/0",
            Value::from("2011-02-30"),
            "2011-11-21-001",
            "effect_date",
        ),
        (
            "/people/effect/0",
            Value::from("term"),
            "2011-11-21-001",
            "effect",
        ),
        ("/people/cases/0", Value::from(0), "2011-11-21-001", "cases"),
        (
            "/people/took_effect/0",
            Value::from(false),
            "2011-11-21-001",
            "took_effect",
        ),
        (
            "/people/row_step/0",
            Value::from(1.5),
            "2011-11-21-001",
            "row_step",
        ),
        (
            "/people/granted/0",
            Value::from("21 Nov 2011"),
            "number 1",
            "granted",
        ),
        (
            "/cases/district/0",
            Value::from(999),
            "2011-11-21-001",
            "district",
        ),
        (
            "/cases/sentenced/0",
            Value::from("2001-2-23"),
            "2011-11-21-001",
            "sentenced",
        ),
        (
            "/cases/relation/0",
            Value::from("partly"),
            "2011-11-21-001",
            "relation",
        ),
    ] {
        let message = with(place, value);
        assert!(
            message.starts_with(&format!("record {record}, field “{field}”: ")),
            "{place}: {message}"
        );
    }
}

#[test]
fn an_unknown_word_is_named_with_its_vocabulary() {
    for (place, field, kind) in [
        ("/people/drugs/0", "drugs", "drug"),
        ("/people/conditions/0", "conditions", "condition"),
        ("/people/flags/0", "flags", "flag"),
        ("/cases/offences/0", "offences", "offence"),
    ] {
        assert_eq!(
            with(place, "tea"),
            format!("record 2011-11-21-001, field “{field}”: “tea” is not a known {kind}")
        );
    }
}

#[test]
fn the_order_of_the_records_is_checked() {
    let mut document = json("obama.json");
    for column in ["granted", "position"] {
        let column = document["people"][column].as_array_mut().unwrap();
        column.swap(1, 2);
    }
    assert!(
        refusal(&document).starts_with("record 2013-12-19-001, field “position”: "),
        "{}",
        refusal(&document)
    );
}

#[test]
fn a_wrong_column_is_named() {
    for table in ["people", "cases"] {
        let (column, other) = match table {
            "people" => ("name", "row_step"),
            _ => ("sentenced", "district"),
        };
        assert_eq!(
            with_table(table, |columns| {
                columns.remove(column);
            }),
            format!("the column “{table}.{column}” is missing")
        );
        assert_eq!(
            with_table(table, |columns| {
                let cells = columns[column].clone();
                columns.insert("shoes".to_owned(), cells);
            }),
            format!("the column “{table}.shoes” is not known to this page")
        );
        let message = with_table(table, |columns| {
            columns[other].as_array_mut().unwrap().pop();
        });
        assert!(
            message.starts_with(&format!("the column “{table}.{other}” has ")),
            "{message}"
        );
    }
}

#[test]
fn another_kind_of_file_is_refused() {
    assert!(with("/schema", "commutations/records/2").contains("commutations/records/2"));
    assert!(with("/source", serde_json::json!({})).contains("source."));
    assert!(Dataset::from_json("[]").is_err());
    assert!(Dataset::from_json(&text("obama.json")[..1000]).is_err());
}
