//! A file with one damage is refused, and the sentence names the place.

use crate::damage::each_is_refused;
use commutations::data::{Dataset, History};

/// Returns the sentence of a refusal; empty if the file is read.
fn said<T>(read: Result<T, impl ToString>) -> String {
    read.err()
        .map_or_else(String::new, |fault| fault.to_string())
}

#[test]
fn each_damage_of_the_records_is_named_by_record_and_field() {
    each_is_refused("records", |text| said(Dataset::from_json(text)));
}

#[test]
fn each_damage_of_the_history_is_named_by_record_and_field() {
    each_is_refused("history", |text| said(History::from_json(text)));
}
