//! What the charts of the records say is true of the people they show, by a count of the grants.

use super::{records, worded};
use crate::figures::numbers;
use commutations::domain::{Day, Drug, Grant, Sentence, State, Tag};
use commutations::ui::Library;

/// Views by one drug or one state each, with their people.
fn views(library: &Library) -> Vec<(String, Vec<&Grant>)> {
    let dataset = &library.dataset;
    let people = |is_of: &dyn Fn(&Grant) -> bool| -> Vec<&Grant> {
        dataset.grants.iter().filter(|own| is_of(own)).collect()
    };
    let is_in = |grant: &Grant, state: State| {
        let mut courts = grant.courts();
        courts.any(|court| dataset.districts[usize::from(court)].state() == Some(state))
    };
    let mut views = vec![(String::new(), people(&|_| true))];
    views.extend(Drug::all().map(|drug| {
        let own = people(&|grant| grant.drugs.contains(drug));
        (format!("drug={}", drug.key()), own)
    }));
    views.extend(State::all().map(|state| {
        let own = people(&|grant| is_in(grant, state));
        (format!("state={}", state.key()), own)
    }));
    views
}

/// Whether a sentence begins with a number of people instead of a share: `Three of 17`.
pub fn is_counted(sentence: &str) -> bool {
    sentence.split_whitespace().nth(1) == Some("of")
}

/// Checks the fraction that a sentence begins with, which is about `part` of `whole`.
pub fn is_fair(sentence: &str, part: usize, whole: usize) {
    let fractions = [
        ("one in 10", 0.1),
        ("one in five", 0.2),
        ("one-fourth", 0.25),
        ("one-third", 1.0 / 3.0),
        ("two in five", 0.4),
        ("half", 0.5),
        ("three in five", 0.6),
        ("two-thirds", 2.0 / 3.0),
        ("three-fourths", 0.75),
        ("four in five", 0.8),
        ("nine in 10", 0.9),
        ("all", 1.0),
    ];
    if is_counted(sentence) {
        assert_eq!(numbers(sentence)[..2], [part, whole], "{sentence}");
        return assert!(whole < 20, "{sentence}");
    }
    let [part, whole] = [part, whole].map(|own| f64::from(u32::try_from(own).unwrap()));
    let share = part / whole;
    let start = sentence.to_lowercase();
    let (is_nearly, said) = match start.strip_prefix("nearly ") {
        Some(rest) => (true, rest.to_owned()),
        None => (false, start),
    };
    let found = fractions.iter().find(|(words, _)| said.starts_with(words));
    match (found, is_nearly) {
        (Some((_, own)), true) => {
            let most = 0.03_f64.min(0.06 * own);
            assert!(share < *own && own - share <= most + 1e-9, "{sentence}");
        }
        (Some((_, own)), false) => assert!((share - own).abs() <= 0.005 + 1e-9, "{sentence}"),
        (None, _) => {
            let percent = said.trim_start_matches(|own: char| !own.is_ascii_digit());
            let percent: f64 = percent.split('%').next().unwrap().parse().unwrap();
            assert!((share * 100.0 - percent).abs() <= 1.0, "{sentence}");
        }
    }
}

#[test]
fn long_sentences_are_those_of_the_view() {
    let records = records();
    let mut told = 0;
    for (query, people) in views(&records) {
        let sentence = worded(&records, "sentence", &query).takeaway;
        let long = |grant: &&&Grant| match grant.in_force {
            Sentence::Life => true,
            Sentence::Months(months) => u32::from(months) >= 240,
            _ => false,
        };
        let long = people.iter().filter(long).count();
        if is_counted(&sentence) && !sentence.starts_with("None") {
            is_fair(&sentence, long, people.len());
        }
        if let Some((_, rest)) = sentence.split_once(" (") {
            let number = rest.split(')').next().unwrap().replace(',', "");
            assert_eq!(number, long.to_string(), "{query}: {sentence}");
            is_fair(&sentence, long, people.len());
            let has_life = people.iter().any(|own| own.in_force == Sentence::Life);
            assert_eq!(sentence.contains("life"), has_life, "{query}: {sentence}");
            told += 1;
        }
    }
    assert!(told > 40, "{told}");
}

#[test]
fn the_final_week_is_counted() {
    let records = records();
    let end = records.dataset.about.to.unwrap();
    let week: Vec<Day> = (0..7).map(|days| end.days_before(days)).collect();
    let mut told = 0;
    for (query, people) in views(&records) {
        let sentence = worded(&records, "time", &query).takeaway;
        if let Some((_, number)) = sentence.split_once("final week: ") {
            let last = people
                .iter()
                .filter(|own| week.contains(&own.id.granted))
                .count();
            assert_eq!(
                number.trim_end_matches('.').replace(',', ""),
                last.to_string(),
                "{query}"
            );
            is_fair(&sentence, last, people.len());
            told += 1;
        }
    }
    assert!(told > 20, "{told}");
}
