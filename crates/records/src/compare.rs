//! The differences between the two copies of the list, and which copy is used.
//!
//! The later copy is used, except that amendments of a sentence are taken from the earlier copy if the later
//! copy lacks them, because the sentence in force is what counts.

use super::notes::{self, Note};
use super::person::{Person, PersonCase};
use super::sentence::CaseSentence;
use super::value_text;
use commutations::domain::{Day, Flag};
use std::collections::BTreeSet;

/// One value that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The index of the person in the later copy.
    pub person: usize,
    pub field: String,
    pub later: String,
    pub earlier: String,
    /// Whether the difference is an amendment that only the earlier copy has. If so, its value is used.
    pub is_amendment: bool,
}

/// An amendment that only the earlier copy has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amendment {
    /// The index of the person in the later copy, and the index of the case.
    person: usize,
    case: usize,
    sentence: CaseSentence,
}

/// The outcome of comparing two copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    pub differences: Vec<Difference>,
    amendments: Vec<Amendment>,
    /// The indices, in the later copy, of people who are only in that copy.
    pub later_only: Vec<usize>,
    /// The indices, in the earlier copy, of people who are only in that copy.
    pub earlier_only: Vec<usize>,
}

impl Comparison {
    /// The indices of the people whose records differ between the copies.
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
                .filter(|index| people[*index].granted == day)
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

/// Pairs the people of one day by name. The others are paired by position if there are equally many in both
/// copies.
fn pair_up(
    comparison: &mut Comparison,
    (later, mut of_later): (&[Person], Vec<usize>),
    (earlier, mut of_earlier): (&[Person], Vec<usize>),
) {
    of_later.retain(|&index| {
        let name = folded(&later[index].name);
        let found = of_earlier
            .iter()
            .position(|other| folded(&earlier[*other].name) == name);
        if let Some(found) = found {
            let other = of_earlier.remove(found);
            comparison.add(index, &later[index], &earlier[other]);
        }
        found.is_none()
    });
    if of_later.len() == of_earlier.len() {
        for (index, other) in of_later.into_iter().zip(of_earlier) {
            comparison.add(index, &later[index], &earlier[other]);
        }
    } else {
        comparison.later_only.extend(of_later);
        comparison.earlier_only.extend(of_earlier);
    }
}

/// The letters and digits of a name, in lower case, so that punctuation and spaces make no difference.
fn folded(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect()
}

impl Comparison {
    /// Adds the differences in one person's record.
    fn add(&mut self, person: usize, later: &Person, earlier: &Person) {
        let cases = later.cases.iter().zip(&earlier.cases).enumerate();
        let amended = cases.filter(|(_, (later, earlier))| lacks_amendment(later, earlier));
        let amendments: Vec<Amendment> = amended
            .map(|(case, (_, earlier))| Amendment {
                person,
                case,
                sentence: earlier.sentence.clone(),
            })
            .collect();
        let mut check = |field: String, later: String, earlier: String, is_amendment| {
            if later != earlier {
                self.differences.push(Difference {
                    person,
                    field,
                    later,
                    earlier,
                    is_amendment,
                });
            }
        };
        if folded(&later.name) != folded(&earlier.name) {
            check(
                "name".to_owned(),
                later.name.clone(),
                earlier.name.clone(),
                false,
            );
        }
        for ((field, later), (_, earlier)) in whole(later).into_iter().zip(whole(earlier)) {
            let is_amendment = field == IN_FORCE && !amendments.is_empty();
            check(field.to_owned(), later, earlier, is_amendment);
        }
        for (index, (later, earlier)) in later.cases.iter().zip(&earlier.cases).enumerate() {
            let is_amended = amendments.iter().any(|own| own.case == index);
            for ((field, later), (_, earlier)) in case(later).into_iter().zip(case(earlier)) {
                let is_amendment = field == IN_FORCE && is_amended;
                check(
                    format!("case {}: {field}", index + 1),
                    later,
                    earlier,
                    is_amendment,
                );
            }
        }
        self.amendments.extend(amendments);
    }
}

/// Whether the copies agree on the original sentence, and only the earlier one has an amendment of it.
fn lacks_amendment(later: &PersonCase, earlier: &PersonCase) -> bool {
    let (later, earlier) = (&later.sentence, &earlier.sentence);
    earlier.amended && !later.amended && earlier.original == later.original
}

const IN_FORCE: &str = "in_force";

fn whole(person: &Person) -> [(&'static str, String); 8] {
    [
        ("took_effect", person.in_effect.to_string()),
        ("cases", person.cases.len().to_string()),
        (IN_FORCE, value_text::sentence(person.in_force())),
        ("original", value_text::sentence(person.original())),
        ("effect", value_text::effect(person.effect)),
        ("conditions", value_text::tags(person.conditions)),
        ("drugs", value_text::tags(person.drugs)),
        ("firearm", person.firearm.to_string()),
    ]
}

fn case(case: &PersonCase) -> [(&'static str, String); 6] {
    [
        ("offences", value_text::tags(case.offenses)),
        (
            "district",
            case.district
                .as_ref()
                .map_or_else(value_text::unknown, ToString::to_string),
        ),
        (
            "sentenced",
            case.sentenced()
                .map_or_else(value_text::unknown, |day| day.to_string()),
        ),
        (IN_FORCE, value_text::sentence(case.sentence.in_force)),
        ("original", value_text::sentence(case.sentence.original)),
        ("relation", value_text::relation(case.sentence.relation)),
    ]
}

/// Applies the amendments that the later copy lacks, and flags everyone whose records differ.
pub(super) fn apply(people: &mut [Person], comparison: &Comparison) {
    for Amendment {
        person,
        case,
        sentence,
    } in &comparison.amendments
    {
        let person = &mut people[*person];
        person.cases[*case].sentence = sentence.clone();
        person.notes = notes::read(person);
    }
    for index in comparison.people() {
        let own = |difference: &&Difference| difference.person == index;
        let differences: Vec<_> = comparison.differences.iter().filter(own).collect();
        people[index].notes.push(Note {
            flag: Some(Flag::CopiesDiffer),
            why: why(&differences),
        });
    }
}

/// A sentence on the fields that differ for one person, and which copy is used.
fn why(differences: &[&Difference]) -> String {
    let fields = |is_amendment| {
        let own = differences
            .iter()
            .filter(|own| own.is_amendment == is_amendment);
        own.map(|own| own.field.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let sentences = [
        (fields(false), "The later copy is used."),
        (
            fields(true),
            "The earlier copy is used: it has an amendment that the later lacks.",
        ),
    ];
    let sentences = sentences.iter().filter(|(fields, _)| !fields.is_empty());
    sentences
        .map(|(fields, used)| format!("Differs between the copies: {fields}. {used}"))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::gather;
    use crate::raw::RawRow;
    use crate::row_kind::row_kinds;
    use crate::{effect, person};
    use commutations::domain::Sentence;

    fn one(name: &str, term: &str, day: &str) -> Person {
        sentenced(name, "Life imprisonment", term, day)
    }

    fn sentenced(name: &str, sentence: &str, term: &str, day: &str) -> Person {
        let rows: Vec<RawRow> = [
            ("", name),
            ("Offense:", "Distribution of heroin"),
            ("District/Date:", "District of Maine; May 1, 2001"),
            ("Sentence:", sentence),
            ("Terms of grant:", term),
        ]
        .into_iter()
        .map(|(key, text)| RawRow {
            line: 2,
            key: key.to_owned(),
            text: text.to_owned(),
        })
        .collect();
        let (entries, _) = gather("x.csv", row_kinds(&rows)).unwrap();
        person::read(&entries[0], Day::parse_iso(day).unwrap(), "x.csv").unwrap()
    }

    const NINETY: &str = "Prison sentence commuted to a term of 90 months' imprisonment";
    const EIGHTY: &str = "Prison sentence commuted to 80 months";

    #[test]
    fn a_difference_is_recorded_and_the_later_copy_is_used() {
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
                is_amendment: false,
            }]
        );
        apply(&mut later, &comparison);
        assert_eq!(later[1].notes[0].flag, Some(Flag::CopiesDiffer));
        assert_eq!(
            later[1].effect,
            effect::read(NINETY, later[1].granted).unwrap().effect
        );
    }

    #[test]
    fn an_amendment_that_the_later_copy_lacks_is_used() {
        let copies = |sentence: &str| [sentenced("Bo", sentence, NINETY, "2017-01-17")];
        let first = "100 months' imprisonment";
        let mut later = copies(first);
        let earlier = copies(&format!("{first}; amended to 85 months' imprisonment"));
        let comparison = compare(&later, &earlier);
        apply(&mut later, &comparison);
        assert_eq!(later[0].in_force(), Sentence::Months(85));
        assert_eq!(later[0].original(), Sentence::Months(100));
        let flags: Vec<_> = later[0].notes.iter().filter_map(|note| note.flag).collect();
        assert_eq!(
            flags,
            [Flag::Amended, Flag::GrantNotShorter, Flag::CopiesDiffer]
        );
        assert_eq!(
            later[0].notes[2].why,
            "Differs between the copies: in_force, case 1: in_force. The earlier copy is used: it has an amendment that the later lacks."
        );
    }

    #[test]
    fn a_different_original_or_a_later_amendment_is_not_a_missing_amendment() {
        let copies = |sentence: &str| [sentenced("Bo", sentence, NINETY, "2017-01-17")];
        for (later, earlier) in [
            (
                "100 months' imprisonment",
                "99 months' imprisonment; amended to 85 months' imprisonment",
            ),
            (
                "100 months' imprisonment; amended to 95 months' imprisonment",
                "100 months' imprisonment; amended to 85 months' imprisonment",
            ),
            ("100 months' imprisonment", "85 months' imprisonment"),
        ] {
            let mut later = copies(later);
            let before = later[0].in_force();
            let comparison = compare(&later, &copies(earlier));
            apply(&mut later, &comparison);
            assert_eq!(later[0].in_force(), before);
            assert!(comparison.differences.iter().all(|own| !own.is_amendment));
        }
    }

    #[test]
    fn two_people_with_the_same_name_stay_separate() {
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
    fn a_different_spelling_is_a_difference_in_the_same_person() {
        let comparison = compare(
            &[one("Al Cee", NINETY, "2017-01-17")],
            &[one("Al See", NINETY, "2017-01-17")],
        );
        assert_eq!(comparison.differences.len(), 1);
        assert_eq!(comparison.differences[0].field, "name");
    }
}
