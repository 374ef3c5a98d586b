//! People who are in a list twice.

use crate::person::Person;
use crate::remark::{Remark, Tally, Topic};
use std::collections::HashMap;

/// How many days apart two grants to the same person are told.
const DAYS: i32 = 7;
/// The most people who are named.
const MOST: usize = 100;

/// Names the people whose name stands twice within a few days. Nobody is merged: names are not unique.
pub(crate) fn remarks(people: &[Person], tally: &mut Tally) -> Vec<Remark> {
    let mut by_name: HashMap<String, Vec<&Person>> = HashMap::with_capacity(people.len());
    for person in people.iter().filter(|person| !person.name.is_empty()) {
        by_name
            .entry(person.name.to_lowercase())
            .or_default()
            .push(person);
    }
    let mut twice: Vec<(&Person, &Person)> = Vec::new();
    for mut own in by_name.into_values().filter(|own| own.len() > 1) {
        own.sort_by_key(|person| (person.granted, person.line));
        twice.extend(own.windows(2).filter_map(|pair| match pair {
            [one, other] if is_near(one, other) => Some((*one, *other)),
            _ => None,
        }));
    }
    twice.sort_by_key(|(one, other)| (one.line.min(other.line), one.line.max(other.line)));
    for (one, _) in twice.iter().skip(MOST) {
        tally.add(Topic::MoreTwice, one.line);
    }
    let named = twice.iter().take(MOST);
    named
        .map(|(one, other)| Remark::Twice {
            name: one.name.to_string(),
            lines: [one.line.min(other.line), one.line.max(other.line)],
        })
        .collect()
}

fn is_near(one: &Person, other: &Person) -> bool {
    match (one.granted, other.granted) {
        (Some(one), Some(other)) => (one.epoch_days() - other.epoch_days()).abs() <= DAYS,
        (None, None) => true,
        _ => false,
    }
}
