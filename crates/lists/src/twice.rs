//! People who are in a list twice.

use crate::order::sorted;
use crate::person::Person;
use crate::remark::{Remark, Tally, Topic};
use std::collections::HashMap;

/// How many days apart two grants to the same person are told.
const DAYS: i32 = 7;
/// The most people who are named.
const MOST: usize = 100;

/// Names the people whose name stands twice within a few days. Nobody is merged: names are not unique.
pub(crate) fn remarks(people: &[Person], tally: &mut Tally) -> Vec<Remark> {
    let named = people.iter().filter(|person| !person.name.is_empty());
    let named = sorted(named.collect(), |person: &&Person| {
        (person.epoch_day(), person.line.into())
    });
    let mut last: HashMap<String, &Person> = HashMap::with_capacity(named.len());
    let mut twice: Vec<(&Person, &Person)> = Vec::new();
    for person in named {
        if let Some(before) = last.insert(person.name.to_lowercase(), person)
            && is_near(before, person)
        {
            twice.push((before, person));
        }
    }
    let twice = sorted(twice, |(one, other)| {
        (
            one.line.min(other.line).into(),
            one.line.max(other.line).into(),
        )
    });
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
