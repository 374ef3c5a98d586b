//! A file with one fault is rejected, and the message names the record and the field.

use super::damage::File;
use super::text;
use commutations::data::Dataset;
use serde_json::Value;

const FILE: File = File {
    name: "records.json",
    refusal: |text| {
        Dataset::from_json(text)
            .expect_err("a broken file")
            .to_string()
    },
};

#[test]
fn the_file_itself_is_read() {
    assert!(Dataset::from_json(&text("records.json")).is_ok());
}

#[test]
fn one_wrong_cell_is_named_by_record_and_field() {
    FILE.names_cells([
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
            "/people/in_force/2",
            Value::from(-1),
            "2013-12-19-002",
            "in_force",
        ),
        (
            "/people/effect/0",
            Value::from("2011-02-30"),
            "2011-11-21-001",
            "effect",
        ),
        (
            "/people/effect/0",
            Value::from("halved"),
            "2011-11-21-001",
            "effect",
        ),
        ("/people/effect/0", Value::Null, "2011-11-21-001", "effect"),
        ("/people/cases/0", Value::from(0), "2011-11-21-001", "cases"),
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
        ("/people/drugs/0", "drugs", "drug"),
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
fn the_order_of_the_records_is_checked() {
    assert_eq!(
        FILE.with_table("people", |columns| {
            columns["granted"].as_array_mut().unwrap().swap(0, 1);
        }),
        "record number 2, field “granted”: “2011-11-21” is not a date no earlier than that of the record before it"
    );
}

#[test]
fn a_wrong_column_is_named() {
    FILE.names_columns([
        ("people", "name"),
        ("people", "conditions"),
        ("cases", "sentenced"),
    ]);
    assert_eq!(
        FILE.with_table("people", |columns| {
            columns.remove("drugs");
        }),
        "the column “people.drugs” is missing"
    );
    assert_eq!(
        FILE.with_table("cases", |columns| {
            let cells = columns["district"].clone();
            columns.insert("shoes".to_owned(), cells);
        }),
        "the column “cases.shoes” is not known to this page"
    );
    assert_eq!(
        FILE.with_table("people", |columns| {
            let cells = columns["cases"].clone();
            columns.insert("position".to_owned(), cells);
        }),
        "the column “people.position” is not known to this page"
    );
    assert_eq!(
        FILE.with_table("people", |columns| {
            columns["in_force"].as_array_mut().unwrap().pop();
        }),
        "the column “people.in_force” has 1715 entries, where its table has 1716"
    );
}

#[test]
fn there_are_as_many_cases_as_the_people_have() {
    let longer = FILE.with_table("cases", |columns| {
        let districts = columns["district"].as_array_mut().unwrap();
        districts.push(Value::Null);
    });
    assert_eq!(
        longer,
        "the column “cases.district” has 1784 entries, where its table has 1783"
    );
    let message = FILE.with_table("cases", |columns| {
        for (_, cells) in columns.iter_mut() {
            cells.as_array_mut().unwrap().truncate(1_782);
        }
    });
    assert!(
        message.starts_with("record 2017-01-19-330, field “cases”: "),
        "{message}"
    );
}

#[test]
fn another_kind_of_file_is_refused() {
    assert!(
        FILE.with("/schema", "commutations/records/3")
            .contains("commutations/records/3")
    );
    assert!(FILE.with("/edition", 7).contains("“edition” is 7"));
    assert!(
        FILE.with("/source", serde_json::json!({}))
            .contains("source.")
    );
    assert!(Dataset::from_json("[]").is_err());
    assert!(Dataset::from_json(&text("records.json")[..1000]).is_err());
    assert!(Dataset::from_json(&text("history.json")).is_err());
}

#[test]
fn a_part_that_the_page_does_not_know_is_named() {
    let message = FILE.after(|document| document["shoes"] = Value::from(2));
    assert!(message.contains("“shoes” is not known to this page"));
}
