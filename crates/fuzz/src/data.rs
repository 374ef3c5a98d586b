//! The readers of the records and of the history.

use super::{Target, text_of};
use commutations::data::{Dataset, History, LoadError, encode, encode_history};
use serde_json::Value;

pub(super) const TARGET: Target = Target {
    name: "data",
    seeds,
    check,
};

/// The first rows of both files.
fn seeds() -> Vec<String> {
    let [mut records, mut history] = ["data/records.json", "data/history.json"]
        .map(|file| serde_json::from_str::<Value>(&text_of(file)).expect("JSON"));
    cut(&mut records["people"], 4);
    let cases = records["people"]["cases"].as_array().expect("a column");
    let cases: u64 = cases.iter().filter_map(Value::as_u64).sum();
    cut(
        &mut records["cases"],
        usize::try_from(cases).expect("some cases"),
    );
    let districts = records["cases"]["district"].as_array().expect("a column");
    let last = districts
        .iter()
        .filter_map(Value::as_u64)
        .max()
        .unwrap_or_default();
    let districts = records["districts"].as_array_mut().expect("a list");
    districts.truncate(usize::try_from(last).expect("an index") + 1);
    cut(&mut history["presidents"], 3);
    cut(&mut history["years"], 8);
    vec![records.to_string(), history.to_string()]
}

/// Keeps the first rows of a table.
fn cut(table: &mut Value, rows: usize) {
    let columns = table.as_object_mut().expect("a table");
    let columns = columns.values_mut().filter_map(Value::as_array_mut);
    columns.for_each(|cells| cells.truncate(rows));
}

/// What is read survives writing, and a fault is told with its place.
fn check(text: &str) {
    match Dataset::from_json(text) {
        Ok(read) => assert_eq!(Dataset::from_file(&encode(&read)), Ok(read)),
        Err(fault) => is_told(&fault, text),
    }
    match History::from_json(text) {
        Ok(read) => assert_eq!(History::from_file(&encode_history(&read)), Ok(read)),
        Err(fault) => is_told(&fault, text),
    }
}

fn is_told(fault: &LoadError, text: &str) {
    let said = fault.to_string();
    let names_a_place = said.contains('“') || said.contains(" at ");
    assert!(names_a_place, "{said}");
    assert!(said.len() <= 2 * text.len() + 300, "{said}");
}
