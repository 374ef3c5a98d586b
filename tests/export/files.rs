//! Both formats of the same view.

use super::{DATASET, Files};
use commutations::export::{Export, file_name};
use commutations::state::{View, decode};
use serde_json::Value;

/// Returns the CSV cell for a JSON value.
fn as_cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(as_cell).collect::<Vec<_>>().join(";"),
        other => other.to_string(),
    }
}

#[test]
fn both_forms_hold_everybody_and_say_the_same() {
    let files = Files::of("");
    let (table, json) = (files.table(), files.json());
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(rows.len(), DATASET.grants.len());
    assert_eq!(table.len(), DATASET.grants.len() + 1);
    assert_eq!(json["count"], 1716);
    for (cells, row) in table[1..].iter().zip(rows) {
        for (name, cell) in table[0].iter().zip(cells) {
            assert_eq!(*cell, as_cell(&row[name]), "{name} of {}", row["id"]);
        }
        assert_eq!(row.as_object().unwrap().len(), table[0].len());
    }
}

#[test]
fn every_column_is_explained_in_both_forms() {
    let files = Files::of("");
    let (notes, json) = (files.notes(), files.json());
    for name in &files.table()[0] {
        let start = format!("# Column {name}: ");
        assert!(notes.iter().any(|note| note.starts_with(&start)), "{name}");
        assert!(json["columns"][name].as_str().unwrap().ends_with("."));
    }
    let columns = json["columns"].as_object().unwrap();
    assert_eq!(columns.len(), files.table()[0].len());
}

#[test]
fn a_file_says_where_it_comes_from_and_what_it_shows() {
    let files = Files::of("from=2016-08-03&to=2016-08-03&sentence=20-25,life&page=2");
    let notes = files.notes();
    assert_eq!(
        notes[..7],
        [
            "# Commutations granted by President Barack Obama",
            "# Source: U.S. Department of Justice; Office of the Pardon Attorney (www.justice.gov/pardon/obama-commutations)",
            "# Retrieved: January 2019",
            &format!("# Edition of these records: {}", DATASET.edition),
            "# View: 147 prison sentences of 20–25 years or life commuted on Aug. 3 2016; 67 of them life",
            "# Address of the view: https://news.example/charts/?from=2016-08-03&to=2016-08-03&sentence=20-25%2Clife",
            "# 147 people below. Lines that begin with a number sign are notes.",
        ]
    );
    let json = files.json();
    assert_eq!(json["retrieved"], "2019-01");
    assert_eq!(
        json["source"]["page"],
        "www.justice.gov/pardon/obama-commutations"
    );
    assert_eq!(json["rows"].as_array().unwrap().len(), 147);
    let query = json["address"].as_str().unwrap().split_once('?').unwrap().1;
    let again = decode(query);
    assert_eq!(
        again.0.filter.sentences,
        decode("sentence=20-25,life").0.filter.sentences
    );
    assert!(again.1.is_empty());
}

#[test]
fn rows_follow_the_table_and_flags_are_explained_where_they_occur() {
    let files = Files::of("q=arnold%20ray%20jones");
    let json = files.json();
    let row = &json["rows"][0];
    assert_eq!(row["id"], "2016-08-03-112");
    assert_eq!(row["took_effect"], false);
    assert_eq!(row["sentence_months"], 235);
    assert_eq!(row["set_to_end_on"], "2018-08-03");
    assert_eq!(row["new_term_months"], Value::Null);
    assert_eq!(row["conditions"][0], "drug-treatment");
    let flags = json["flags"].as_object().unwrap();
    assert_eq!(flags.keys().collect::<Vec<_>>(), ["not-in-effect"]);
    let ids = |query: &str| {
        let table = Files::of(query).table();
        let rows = table[1..].iter().map(|cells| cells[0].clone());
        rows.collect::<Vec<_>>()
    };
    let mut latest_first = ids("sort=date");
    latest_first.sort_by(|one, other| other[..10].cmp(&one[..10]));
    assert_eq!(ids(""), latest_first);
}

#[test]
fn a_cut_says_whether_it_is_an_estimate_and_is_empty_where_it_cannot_be_told() {
    let json = Files::of("").json();
    let row = |id: &str| {
        let rows = json["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == id).unwrap();
        (row["cut_months"].clone(), row["cut_is_estimate"].clone())
    };
    // Ends on December 1, 2016, 126 months after a sentence of 240 months.
    assert_eq!(row("2016-08-03-214"), (114.into(), true.into()));
    // 327 months, reduced to 188.
    assert_eq!(row("2017-01-17-206"), (139.into(), false.into()));
    // Life, reduced to 360 months.
    assert_eq!(row("2016-08-03-001"), (Value::Null, Value::Null));
}

#[test]
fn the_file_ends_its_lines_as_rfc_4180_says_and_begins_with_a_byte_order_mark() {
    let csv = Files::of("").csv;
    assert!(csv.starts_with("\u{feff}# ") && csv.ends_with("\r\n"));
    assert_eq!(csv.matches('\n').count(), csv.matches("\r\n").count());
}

#[test]
fn a_view_of_nobody_is_a_file_without_rows() {
    let files = Files::of("from=2012-01-01&to=2012-02-01");
    assert_eq!(files.table().len(), 1);
    assert_eq!(files.json()["rows"].as_array().unwrap().len(), 0);
    assert_eq!(
        files.json()["headline"],
        "No one matches: Jan. 1, 2012, to Feb. 1, 2012"
    );
}

/// Returns the file name for the view of `query`.
fn name(query: &str) -> String {
    let view: View = decode(query).0;
    let export = Export {
        dataset: &DATASET,
        rows: &[],
        view: &view,
        headline: "",
        address: "",
    };
    file_name(&export, "csv")
}

#[test]
fn the_name_of_the_file_tells_the_view() {
    assert_eq!(name(""), "commutations-all.csv");
    assert_eq!(
        name("from=2016-08-03&to=2016-08-03"),
        "commutations-2016-08-03.csv"
    );
    assert_eq!(
        name("from=2016-08-03&sentence=20-25,life&names=hide"),
        "commutations-without-names-from-2016-08-03-sentence-20-25-life.csv"
    );
    let long = name("sentence=0-5,5-10,10-15,15-20,20-25,25-30,30-35,35-40,40%2B,life&drug=crack");
    assert!(
        long.ends_with("-and-more.csv") && long.len() <= 80,
        "{long}"
    );
    let long = name(&format!("q={}", "a".repeat(500)));
    assert_eq!(long, "commutations-and-more.csv");
}
