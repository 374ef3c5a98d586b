//! What holds for any list that is written and read back.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod sound;
mod written;

use commutations::domain::{Day, District, Drug, DrugSet, Effect, Sentence, Tag};
use commutations_lists::{Choices, Person, Place, Reading, read};
use proptest::prelude::*;
use proptest::sample::select;
use sound::holds;
use written::{days, long};

/// A person whom a test writes.
#[derive(Clone, Debug)]
struct Written {
    name: String,
    granted: Day,
    in_force: Sentence,
    original: Sentence,
    effect: Effect,
    drugs: DrugSet,
    firearm: bool,
    court: Option<&'static str>,
    sentenced: Option<Day>,
}

const COURTS: [&str; 4] = [
    "Northern District of Iowa",
    "District of Columbia",
    "District of the Virgin Islands",
    "U.S. Army court-martial",
];
const NAMES: [&str; 6] = [
    "Ana Cole",
    "Cole, Ana \"Annie\"",
    "Núñez de la Ó, José",
    "O'Neil; Tom",
    "=cmd()",
    "#1 Nobody",
];

fn terms() -> impl Strategy<Value = Sentence> {
    prop_oneof![
        (1_u16..).prop_map(Sentence::Months),
        select(vec![
            Sentence::Life,
            Sentence::LifeWithoutParole,
            Sentence::Death,
            Sentence::Unknown
        ]),
    ]
}

fn indeterminate() -> impl Strategy<Value = Sentence> {
    (1_u16..1200, proptest::option::of(1_u16..1200)).prop_map(|(min_months, more)| {
        Sentence::Indeterminate {
            min_months,
            max_months: more.map(|more| min_months + more),
        }
    })
}

fn effects() -> impl Strategy<Value = Effect> {
    prop_oneof![
        days().prop_map(Effect::Expires),
        (1_u16..).prop_map(Effect::Term),
        select(vec![
            Effect::TimeServed,
            Effect::AtOnce,
            Effect::Other,
            Effect::Unstated,
            Effect::ToLife
        ]),
    ]
}

fn person(sentences: impl Strategy<Value = Sentence>) -> impl Strategy<Value = Written> {
    (
        (select(NAMES.as_slice()), 0..1000_u32),
        days(),
        (sentences, terms()),
        effects(),
        proptest::collection::vec(select(Drug::ALL), 0..3),
        any::<bool>(),
        proptest::option::of(select(COURTS.as_slice())),
        proptest::option::of(days()),
    )
        .prop_map(
            |(
                (name, number),
                granted,
                (in_force, original),
                effect,
                drugs,
                firearm,
                court,
                sentenced,
            )| Written {
                name: format!("{name} {number}"),
                granted,
                in_force,
                original,
                effect,
                drugs: drugs.into_iter().collect(),
                firearm,
                court,
                sentenced,
            },
        )
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

fn row(cells: &[String], separator: &str) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    cells.join(separator) + "\r\n"
}

fn keys(drugs: DrugSet) -> String {
    let keys: Vec<&str> = drugs.iter().map(Tag::key).collect();
    keys.join(";")
}

fn day(day: Option<Day>) -> String {
    day.map_or(String::new(), |day| day.to_string())
}

/// An effect that is none of the kinds that are counted.
const OTHER: &str = "commuted to 25 years to life";

/// A list in words, as a person would keep it.
fn in_words(people: &[Written], separator: &str) -> String {
    let header = [
        "Name",
        "Date of grant",
        "Sentence",
        "Original sentence",
        "Terms of grant",
        "Drugs",
        "Firearm",
        "Court",
        "Date of sentence",
    ];
    let mut text = row(&header.map(str::to_owned), separator);
    for own in people {
        let effect = match own.effect {
            Effect::Expires(day) => format!("commuted to expire on {}", long(day)),
            Effect::Term(months) => format!("commuted to a term of {months} months"),
            Effect::TimeServed => "commuted to time served".to_owned(),
            Effect::ToLife => "to-life".to_owned(),
            Effect::AtOnce => "immediate release".to_owned(),
            Effect::Other => OTHER.to_owned(),
            Effect::Unstated => String::new(),
        };
        text += &row(
            &[
                own.name.clone(),
                day(Some(own.granted)),
                commutations::text::sentence(own.in_force),
                commutations::text::sentence(own.original),
                effect,
                keys(own.drugs),
                if own.firearm { "yes" } else { "no" }.to_owned(),
                own.court.unwrap_or_default().to_owned(),
                day(own.sentenced),
            ],
            separator,
        );
    }
    text
}

/// The columns that the page exports; one test compares them with its source.
const EXPORTED: [&str; 23] = [
    "id",
    "name",
    "granted_on",
    "sentence_kind",
    "sentence_months",
    "first_sentence_kind",
    "first_sentence_months",
    "effect",
    "set_to_end_on",
    "new_term_months",
    "cut_months",
    "cut_is_estimate",
    "took_effect",
    "drugs",
    "firearm",
    "cases",
    "districts",
    "states",
    "sentenced_on",
    "offences",
    "conditions",
    "flags",
    "source_line",
];

fn kind(sentence: Sentence) -> &'static str {
    match sentence {
        Sentence::Months(_) => "months",
        Sentence::Indeterminate { .. } => "indeterminate",
        Sentence::Life => "life",
        Sentence::LifeWithoutParole => "life-without-parole",
        Sentence::Death => "death",
        Sentence::Unknown => "not-stated",
    }
}

fn months(sentence: Sentence) -> String {
    sentence
        .months()
        .map_or(String::new(), |months| months.to_string())
}

/// A list as the page exports it.
fn exported(people: &[Written]) -> String {
    let mut text = "\u{feff}# Commutations Granted\r\n# Source: A publisher (example.org)\r\n# Column effect: What the grant did. expires: the sentence was to end on a day; term: a new term (words).\r\n\r\n".to_owned();
    text += &(EXPORTED.join(",") + "\r\n");
    for own in people {
        let end = match own.effect {
            Effect::Expires(day) => day.to_string(),
            _ => String::new(),
        };
        let term = match own.effect {
            Effect::Term(months) => months.to_string(),
            _ => String::new(),
        };
        let name = if own.name.starts_with('=') {
            format!("'{}", own.name)
        } else {
            own.name.clone()
        };
        let cells = EXPORTED.map(|column| match column {
            "id" => format!("{}-001", own.granted),
            "name" => name.clone(),
            "granted_on" => day(Some(own.granted)),
            "sentence_kind" => kind(own.in_force).to_owned(),
            "sentence_months" => months(own.in_force),
            "first_sentence_kind" => kind(own.original).to_owned(),
            "first_sentence_months" => months(own.original),
            "effect" if own.effect == Effect::Other => OTHER.to_owned(),
            "effect" => own.effect.kind().key().to_owned(),
            "set_to_end_on" => end.clone(),
            "new_term_months" => term.clone(),
            "took_effect" => "true".to_owned(),
            "drugs" => keys(own.drugs),
            "firearm" => own.firearm.to_string(),
            "cases" => "1".to_owned(),
            "districts" => own.court.unwrap_or_default().to_owned(),
            "sentenced_on" => day(own.sentenced),
            "offences" => "conspiracy;distribution".to_owned(),
            "source_line" => "7".to_owned(),
            _ => String::new(),
        });
        text += &row(&cells, ",");
    }
    text
}

/// Fails unless `read` is what was written.
fn is_same(read: &Person, written: &Written) {
    assert_eq!(&*read.name, written.name);
    assert_eq!(read.granted, Some(written.granted));
    assert_eq!(read.sentence.in_force, written.in_force);
    assert_eq!(read.effect, written.effect);
    let words = if read.effect == Effect::Other {
        OTHER
    } else {
        ""
    };
    assert_eq!(&*read.effect_words, words);
    assert_eq!(read.drugs, written.drugs);
    assert_eq!(read.firearm, written.firearm);
    let courts: Vec<Option<Place>> = written
        .court
        .and_then(District::from_name)
        .map(|court| Some(Place::Court(court)))
        .into_iter()
        .collect();
    assert_eq!(read.places, courts);
    assert_eq!(
        read.sentenced,
        written.sentenced.map(Some).into_iter().collect::<Vec<_>>()
    );
}

fn same_list(text: &str, people: &[Written]) -> Reading {
    let reading = read(text, &Choices::default()).unwrap();
    holds(&reading);
    assert_eq!(reading.faults, []);
    assert_eq!(reading.questions, []);
    assert_eq!(reading.people.len(), people.len());
    for (read, written) in reading.people.iter().zip(people) {
        is_same(read, written);
    }
    reading
}

proptest! {
    #[test]
    fn a_list_in_words_is_read_back(
        people in proptest::collection::vec(person(prop_oneof![terms(), indeterminate()]), 1..12),
        separator in select(vec![",", ";", "\t"]),
    ) {
        // Where there is no sentence in force, the original one is.
        let people: Vec<Written> = people
            .into_iter()
            .map(|own| if own.in_force == Sentence::Unknown { Written { original: Sentence::Unknown, ..own } } else { own })
            .collect();
        let reading = same_list(&in_words(&people, separator), &people);
        for (read, written) in reading.people.iter().zip(&people) {
            let original = if written.original == Sentence::Unknown { written.in_force } else { written.original };
            prop_assert_eq!(read.sentence.original, original);
        }
    }

    #[test]
    fn an_exported_list_is_read_back(people in proptest::collection::vec(person(terms()), 1..12)) {
        let reading = same_list(&exported(&people), &people);
        for (read, written) in reading.people.iter().zip(&people) {
            prop_assert_eq!(read.sentence.original, written.original);
        }
    }
}

#[test]
fn the_exported_columns_are_those_of_the_page() {
    let source = include_str!("../../../src/export/column.rs");
    let names = source
        .lines()
        .filter_map(|line| line.trim().strip_prefix("name: "));
    let names: Vec<&str> = names.map(|name| name.trim_matches(['"', ','])).collect();
    let names: Vec<&str> = names
        .into_iter()
        .map(|name| if name == "NAME" { "name" } else { name })
        .collect();
    assert_eq!(names, EXPORTED);
}
