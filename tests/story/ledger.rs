//! The people in the data files, counted independently of the program.

use super::world::text;
use serde_json::Value;
use std::collections::BTreeMap;

/// A person, with the keys of the files.
pub(super) struct Person {
    pub(super) day: String,
    /// `240`, `life`, `death`, `null`.
    pub(super) sentence: String,
    pub(super) drugs: Vec<String>,
    pub(super) firearm: bool,
    /// The offenses of all cases.
    pub(super) offenses: Vec<String>,
}

pub(super) struct Ledger(Vec<Person>);

impl Ledger {
    pub(super) fn read() -> Self {
        let records: Value = serde_json::from_str(&text("records.json")).unwrap();
        let people = &records["people"];
        let words = |cell: &Value| {
            let words = cell.as_str().unwrap().split_whitespace();
            words.map(str::to_owned).collect::<Vec<_>>()
        };
        let mut next_case = 0;
        let count = people["granted"].as_array().unwrap().len();
        let person = |row: usize| {
            let first = next_case;
            next_case += usize::try_from(people["cases"][row].as_u64().unwrap()).unwrap();
            let offenses =
                (first..next_case).flat_map(|case| words(&records["cases"]["offences"][case]));
            let sentence = &people["in_force"][row];
            Person {
                day: people["granted"][row].as_str().unwrap().to_owned(),
                sentence: sentence
                    .as_str()
                    .map_or_else(|| sentence.to_string(), str::to_owned),
                drugs: words(&people["drugs"][row]),
                firearm: people["firearm"][row].as_bool().unwrap(),
                offenses: offenses.collect(),
            }
        };
        Self((0..count).map(person).collect())
    }

    pub(super) fn people(&self, holds: impl Fn(&Person) -> bool) -> Vec<&Person> {
        self.0.iter().filter(|person| holds(person)).collect()
    }

    pub(super) fn count(&self, holds: impl Fn(&Person) -> bool) -> usize {
        self.people(holds).len()
    }

    /// Returns the number of grants on each day.
    pub(super) fn days(&self) -> BTreeMap<&str, u32> {
        let mut days = BTreeMap::new();
        for person in &self.0 {
            *days.entry(person.day.as_str()).or_insert(0) += 1;
        }
        days
    }
}
