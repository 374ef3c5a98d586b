//! What holds for any text, and for any list that is written and read back.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use commutations::domain::{Day, District, Drug, DrugSet, Effect, Sentence, Tag};
use commutations_lists::{
    Bare, Choices, DateOrder, Person, Place, Question, Reading, Role, Separator, Unit, date,
    effect, read, sentence,
};
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces of which hostile and of which real lists are made.
const PIECES: [&str; 44] = [
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "'",
    "name",
    "granted",
    "date",
    "sentence",
    "type",
    "court",
    "offense",
    "terms",
    "Ana Cole",
    "8/3/2016",
    "13/3/2016",
    "2016-08-03",
    "42585",
    "20 years",
    "240",
    "Life",
    "25 to life",
    "LWOP",
    "Commutation",
    "Pardon",
    "Northern District of Iowa",
    "N.D. Ala.",
    "cocaine base",
    "to expire on December 1, 2016",
    "__proto__",
    "#",
    "sep=;",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "=1+1",
    "½",
    "–",
    "(amended to",
    ")",
];

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::collection::vec(select(PIECES.as_slice()), 0..120)
            .prop_map(|pieces| pieces.concat()),
        proptest::collection::vec(any::<char>(), 0..200)
            .prop_map(|letters| letters.into_iter().collect()),
    ]
}

fn choices() -> impl Strategy<Value = Choices> {
    let role = select(Role::ALL.as_slice());
    (
        proptest::option::of(select(vec![
            Separator::Comma,
            Separator::Semicolon,
            Separator::Tab,
            Separator::Bar,
        ])),
        proptest::option::of(0_u32..5),
        proptest::collection::vec((0_usize..6, role), 0..4),
        proptest::collection::vec(
            (
                0_usize..6,
                select(vec![DateOrder::MonthFirst, DateOrder::DayFirst]),
            ),
            0..3,
        ),
        proptest::collection::vec((0_usize..6, select(vec![Unit::Months, Unit::Years])), 0..3),
        proptest::option::of(days()),
        any::<bool>(),
    )
        .prop_map(
            |(separator, header, columns, orders, units, day_of_all, reads_offenses)| Choices {
                separator,
                header,
                columns,
                orders,
                units,
                day_of_all,
                kinds: if reads_offenses {
                    vec!["Commutation".to_owned()]
                } else {
                    Vec::new()
                },
                reads_offenses,
            },
        )
}

fn days() -> impl Strategy<Value = Day> {
    (-30_000_i32..40_000).prop_map(Day::from_epoch_days)
}

/// Each row is in one count, and each lost row has a fault.
fn holds(reading: &Reading) {
    let counts = reading.counts;
    let sum = counts.in_charts
        + counts.no_day
        + counts.waiting
        + counts.not_read
        + counts.other_kinds
        + counts.repeated_headers;
    assert_eq!(counts.rows, sum);
    let people = counts.in_charts + counts.no_day + counts.waiting;
    assert_eq!(reading.people.len(), usize::try_from(people).unwrap());
    let lost = reading
        .faults
        .iter()
        .filter(|fault| fault.loses_row)
        .count();
    assert_eq!(lost, usize::try_from(counts.not_read).unwrap());
    for role in Role::ALL.into_iter().filter(|role| *role != Role::NotUsed) {
        let columns = reading.columns.iter().filter(|column| column.role == role);
        assert!(columns.count() <= 1, "{role:?}");
    }
    let file = reading.faults_csv();
    assert!(file.lines().count() > reading.faults.len());
    let asks = |test: fn(&Question) -> bool| reading.questions.iter().any(test);
    // What waits, waits for an answer to something that is asked.
    let waits = counts.waiting > 0;
    assert!(!waits || asks(|own| own.is_needed() && *own != Question::Columns));
    reading
        .remarks
        .iter()
        .for_each(|remark| drop(remark.sentence()));
    reading
        .questions
        .iter()
        .for_each(|question| drop(question.sentence("date")));
}

/// An example list, some pieces of which are replaced.
fn damaged() -> impl Strategy<Value = String> {
    let lists = [
        include_str!("../../../examples/governor.csv"),
        include_str!("../../../examples/president.csv"),
        include_str!("../../../examples/plain.csv"),
    ];
    let damages = proptest::collection::vec(
        (any::<u16>(), 0..12_usize, select(PIECES.as_slice())),
        1..30,
    );
    (select(lists.to_vec()), damages).prop_map(|(list, damages)| {
        let mut text = list.to_owned();
        for (place, length, piece) in damages {
            let start = text.floor_char_boundary(usize::from(place) % (text.len() + 1));
            let end = text.ceil_char_boundary((start + length).min(text.len()));
            text.replace_range(start..end, piece);
        }
        text
    })
}

proptest! {
    #[test]
    fn a_damaged_list_is_read_or_refused(text in damaged(), choices in choices()) {
        if let Ok(reading) = read(&text, &choices) {
            holds(&reading);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in hostile(), choices in choices()) {
        match read(&text, &choices) {
            Ok(reading) => holds(&reading),
            Err(refusal) => prop_assert!(refusal.to_string().ends_with('.')),
        }
    }

    #[test]
    fn any_cell_is_read_or_a_fault(text in hostile()) {
        let _ = date::read(&text);
        if let Ok(read) = sentence::read(&text, Bare::default()) {
            let words = commutations::text::sentence(read.in_force);
            prop_assert_eq!(sentence::read(&words, Bare::default()).unwrap().in_force, read.in_force);
        }
        let _ = effect::read(&text, Sentence::Death, Bare::default());
    }

    #[test]
    fn numbers_of_months_are_read_as_written(months in 1_u16..) {
        let plain = sentence::read(&format!("{months} months"), Bare::default()).unwrap();
        prop_assert_eq!(plain.in_force, Sentence::Months(months));
        let years = sentence::read(&format!("{:.2} years", f64::from(months) / 12.0), Bare::default()).unwrap();
        prop_assert_eq!(years.in_force, Sentence::Months(months));
        let words = commutations::text::sentence(Sentence::Months(months));
        prop_assert_eq!(sentence::read(&words, Bare::default()).unwrap().in_force, Sentence::Months(months));
    }

    #[test]
    fn days_are_read_as_this_page_writes_them(day in days()) {
        for text in [day.to_string(), commutations::text::day(day), long(day)] {
            prop_assert_eq!(date::read(&text), Ok(date::WrittenDay::Day(day)), "{}", text);
        }
    }
}

/// A day as lists write it: `August 3, 2016`.
fn long(day: Day) -> String {
    let (year, month, date) = day.ymd();
    let month = commutations::text::MONTHS[month as usize - 1];
    format!("{month} {date}, {year}")
}

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
