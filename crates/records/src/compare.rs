//! Where the two copies of the list say different things.

use super::person::{Person, PersonCase};
use super::words;
use commutations::domain::{Day, Flag};
use std::collections::BTreeSet;

/// One value that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The person's place among those of the later copy.
    pub person: usize,
    pub field: String,
    pub later: String,
    pub earlier: String,
}

/// The outcome of comparing two copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    pub differences: Vec<Difference>,
    /// Places of the people who are in the later copy alone.
    pub later_only: Vec<usize>,
    /// Places of the people who are in the earlier copy alone.
    pub earlier_only: Vec<usize>,
}

impl Comparison {
    /// The places of the people about whom the copies differ.
    pub(super) fn people(&self) -> BTreeSet<usize> {
        self.differences
            .iter()
            .map(|difference| difference.person)
            .collect()
    }
}

/// Compares the people of two copies, day by day.
pub(super) fn compare(later: &[Person], earlier: &[Person]) -> Comparison {
    let days: BTreeSet<Day> = later
        .iter()
        .chain(earlier)
        .map(|person| person.granted)
        .collect();
    let mut comparison = Comparison::default();
    for day in days {
        let of_day = |people: &[Person]| -> Vec<usize> {
            (0..people.len())
                .filter(|place| people[*place].granted == day)
                .collect()
        };
        pair_up(
            &mut comparison,
            (later, of_day(later)),
            (earlier, of_day(earlier)),
        );
    }
    comparison.later_only.sort_unstable();
    comparison
        .differences
        .sort_by_key(|difference| difference.person);
    comparison
}

/// Pairs the people of one day by name; those left over by their order, where there are as many on both sides.
fn pair_up(
    comparison: &mut Comparison,
    (later, mut of_later): (&[Person], Vec<usize>),
    (earlier, mut of_earlier): (&[Person], Vec<usize>),
) {
    of_later.retain(|&place| {
        let name = folded(&later[place].name);
        let found = of_earlier
            .iter()
            .position(|other| folded(&earlier[*other].name) == name);
        if let Some(found) = found {
            let other = of_earlier.remove(found);
            comparison
                .differences
                .extend(differences(place, &later[place], &earlier[other]));
        }
        found.is_none()
    });
    if of_later.len() == of_earlier.len() {
        for (place, other) in of_later.into_iter().zip(of_earlier) {
            comparison
                .differences
                .extend(differences(place, &later[place], &earlier[other]));
        }
    } else {
        comparison.later_only.extend(of_later);
        comparison.earlier_only.extend(of_earlier);
    }
}

/// The letters and figures of a name, so that signs and spaces make no difference.
fn folded(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect()
}

fn differences(place: usize, later: &Person, earlier: &Person) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut check = |field: String, later: String, earlier: String| {
        if later != earlier {
            found.push(Difference {
                person: place,
                field,
                later,
                earlier,
            });
        }
    };
    if folded(&later.name) != folded(&earlier.name) {
        check("name".to_owned(), later.name.clone(), earlier.name.clone());
    }
    for ((field, later), (_, earlier)) in whole(later).into_iter().zip(whole(earlier)) {
        check(field.to_owned(), later, earlier);
    }
    for (number, (later, earlier)) in (1..).zip(later.cases.iter().zip(&earlier.cases)) {
        for ((field, later), (_, earlier)) in case(later).into_iter().zip(case(earlier)) {
            check(format!("case {number}: {field}"), later, earlier);
        }
    }
    found
}

fn whole(person: &Person) -> [(&'static str, String); 8] {
    [
        ("took_effect", person.in_effect.to_string()),
        ("cases", person.cases.len().to_string()),
        ("in_force", words::sentence(person.in_force())),
        ("original", words::sentence(person.original())),
        ("effect", words::effect(person.effect)),
        ("conditions", words::tags(person.conditions)),
        ("drugs", words::tags(person.drugs)),
        ("firearm", person.firearm.to_string()),
    ]
}

fn case(case: &PersonCase) -> [(&'static str, String); 6] {
    [
        ("offences", words::tags(case.offences)),
        (
            "district",
            case.district
                .map_or_else(words::unknown, |district| district.to_string()),
        ),
        (
            "sentenced",
            case.sentenced()
                .map_or_else(words::unknown, |day| day.to_string()),
        ),
        ("in_force", words::sentence(case.sentence.in_force)),
        ("original", words::sentence(case.sentence.original)),
        ("relation", words::relation(case.sentence.relation)),
    ]
}

/// Puts the flag on everyone about whom the copies differ.
pub(super) fn flag(people: &mut [Person], comparison: &Comparison) {
    for place in comparison.people() {
        let fields: Vec<&str> = comparison
            .differences
            .iter()
            .filter(|difference| difference.person == place)
            .map(|difference| difference.field.as_str())
            .collect();
        people[place].notes.push(super::notes::Note {
            flag: Some(Flag::CopiesDiffer),
            why: format!(
                "The earlier copy has another {}; the later is taken.",
                fields.join(", ")
            ),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::gather;
    use crate::piece::pieces;
    use crate::raw::RawRow;
    use crate::{effect, person};

    fn one(name: &str, term: &str, day: &str) -> Person {
        let rows: Vec<RawRow> = [
            ("", name),
            ("Offense:", "Distribution of heroin"),
            ("District/Date:", "District of Maine; May 1, 2001"),
            ("Sentence:", "Life imprisonment"),
            ("Terms of grant:", term),
        ]
        .into_iter()
        .map(|(key, text)| RawRow {
            line: 2,
            key: key.to_owned(),
            text: text.to_owned(),
        })
        .collect();
        let (entries, _) = gather("x.csv", pieces(&rows)).unwrap();
        person::read(&entries[0], Day::parse_iso(day).unwrap(), "x.csv").unwrap()
    }

    const NINETY: &str = "Prison sentence commuted to a term of 90 months' imprisonment";
    const EIGHTY: &str = "Prison sentence commuted to 80 months";

    /// Trap 9.
    #[test]
    fn a_differing_grant_is_told_and_the_later_copy_is_taken() {
        let mut later = [
            one("Al O'Cee", NINETY, "2017-01-17"),
            one("Bo", NINETY, "2017-01-17"),
        ];
        let earlier = [
            one("Bo", EIGHTY, "2017-01-17"),
            one("Al OCee", NINETY, "2017-01-17"),
        ];
        let comparison = compare(&later, &earlier);
        assert_eq!(
            comparison.differences,
            [Difference {
                person: 1,
                field: "effect".to_owned(),
                later: "term of 90 months".to_owned(),
                earlier: "term of 80 months".to_owned(),
            }]
        );
        flag(&mut later, &comparison);
        assert_eq!(later[1].notes[0].flag, Some(Flag::CopiesDiffer));
        assert_eq!(
            later[1].effect,
            effect::read(NINETY, later[1].granted).unwrap().effect
        );
    }

    /// Trap 10.
    #[test]
    fn two_people_of_one_name_stay_two() {
        let later = [
            one("Al", NINETY, "2017-01-17"),
            one("Al", EIGHTY, "2017-01-17"),
            one("Al", NINETY, "2016-08-03"),
        ];
        let comparison = compare(&later, &later.clone());
        assert_eq!(comparison, Comparison::default());
        let comparison = compare(&later, &later[..2]);
        assert_eq!(comparison.later_only, [2]);
    }

    #[test]
    fn another_spelling_is_a_difference_and_no_other_person() {
        let comparison = compare(
            &[one("Al Cee", NINETY, "2017-01-17")],
            &[one("Al See", NINETY, "2017-01-17")],
        );
        assert_eq!(comparison.differences.len(), 1);
        assert_eq!(comparison.differences[0].field, "name");
    }
}
