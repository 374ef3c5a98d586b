use super::*;
use crate::entry::gather;
use crate::raw::RawRow;
use crate::row_kind::row_kinds;
use commutations::domain::{Flag, Offense};

const DAY: &str = "2016-08-03";
const LAST_DAY: &str = "2017-01-19";

fn try_read(rows: &[(&str, &str)], granted: &str) -> Result<Person, DataError> {
    let rows: Vec<RawRow> = (2..)
        .zip(rows)
        .map(|(line, (key, text))| RawRow {
            line,
            key: (*key).to_owned(),
            text: (*text).to_owned(),
        })
        .collect();
    let (entries, _) = gather("x.csv", row_kinds(&rows)).unwrap();
    read(&entries[0], Day::parse_iso(granted).unwrap(), "x.csv")
}

fn of(offense: &[&str], district: &[&str], sentence: &[&str], granted: &str) -> Person {
    let mut rows = vec![("", "Al B. Cee")];
    for (label, lines) in [
        ("Offense:", offense),
        ("District/Date:", district),
        ("Sentence:", sentence),
    ] {
        for (index, text) in lines.iter().enumerate() {
            rows.push((if index == 0 { label } else { "" }, text));
        }
    }
    rows.push((
        "Terms of grant:",
        "Prison sentence commuted to expire on May 1, 2018",
    ));
    try_read(&rows, granted).unwrap()
}

fn flags(person: &Person) -> Vec<Flag> {
    person.notes.iter().filter_map(|note| note.flag).collect()
}

#[test]
fn the_date_printed_with_the_sentence_comes_first() {
    let person = of(
        &["Distribution of heroin"],
        &["District of Maine; May 2, 2012"],
        &["Life imprisonment (May 1, 2001); amended to 90 months' imprisonment"],
        DAY,
    );
    assert_eq!(person.cases[0].sentenced(), Day::parse_iso("2001-05-01"));
    assert_eq!(person.in_force(), Sentence::Months(90));
    assert_eq!(person.original(), Sentence::Life);
    assert_eq!(flags(&person), [Flag::DatesDiffer, Flag::Amended]);
}

#[test]
fn several_cases_are_one_person() {
    let person = of(
        &["1. Distribution of heroin;", "2. Escape"],
        &["District of Maine; 1. May 1, 2001; 2. May 2, 2002"],
        &[
            "1. 90 months' imprisonment; 2. 12 months' imprisonment; 1. five years' supervised release",
        ],
        DAY,
    );
    assert_eq!(person.cases.len(), 2);
    assert_eq!(person.cases[1].sentenced(), Day::parse_iso("2002-05-02"));
    assert_eq!(
        person.cases[1]
            .district
            .as_ref()
            .map(ToString::to_string)
            .as_deref(),
        Some("District of Maine")
    );
    assert_eq!(person.in_force(), Sentence::Months(90));
    assert_eq!(flags(&person), [Flag::RelationUnstated]);
}

#[test]
fn the_original_offense_of_a_release_violation_is_not_counted() {
    let person = of(
        &[
            "1. Distribution of heroin",
            "2. Supervised release violation (felon in possession of a firearm; distribution of marijuana)",
        ],
        &[
            "1. District of Maine; May 1, 2001",
            "2. District of Maine; May 1, 2001",
        ],
        &[
            "1. Life imprisonment",
            "2. 9 months' imprisonment (consecutive)",
        ],
        DAY,
    );
    assert_eq!(person.drugs.iter().collect::<Vec<_>>(), [Drug::Heroin]);
    assert!(!person.firearm);
    assert_eq!(person.in_force(), Sentence::Life);
    assert!(person.cases[1].offenses.contains(Offense::ReleaseViolation));
}

#[test]
fn a_text_cut_at_255_characters_is_flagged_in_the_last_batch_only() {
    let text = |length: usize| {
        const ENDS: &str = "Distribution of heroin; distribution of cocaine";
        format!("{}; {ENDS}", "x".repeat(length - ENDS.len() - 2))
    };
    let cut = |length, granted| {
        of(
            &[&text(length)],
            &["District of Maine; May 1, 2001"],
            &["Life imprisonment"],
            granted,
        )
    };
    for (length, granted, flagged) in [
        (255, LAST_DAY, true),
        (254, LAST_DAY, true),
        (253, LAST_DAY, false),
        (256, LAST_DAY, false),
        (255, DAY, false),
    ] {
        let person = cut(length, granted);
        assert_eq!(
            flags(&person).contains(&Flag::OffenseCut),
            flagged,
            "{length} {granted}"
        );
        // “base” may have followed the cut text.
        assert_eq!(person.drugs.contains(Drug::Powder), !flagged);
    }
}

#[test]
fn gaps_are_unknown() {
    let person = of(
        &["1. Distribution of heroin", "2. Escape"],
        &["2. District of Maine; May 1, 2001"],
        &[
            "1. 90 months' imprisonment",
            "2. 10 years' supervised release",
        ],
        DAY,
    );
    assert_eq!(person.cases[0].district, None);
    assert_eq!(person.cases[0].sentenced(), None);
    assert_eq!(person.in_force(), Sentence::Unknown);
    assert_eq!(
        flags(&person),
        [
            Flag::NoDistrict,
            Flag::NoDate,
            Flag::NoTerm,
            Flag::RelationUnstated
        ]
    );
}

#[test]
fn a_case_without_offense_and_sentence_adds_nothing() {
    let person = of(
        &["1. Distribution of heroin"],
        &[
            "1. District of Maine; May 1, 2001",
            "2. District of Maine; May 1, 2001",
        ],
        &["1. 90 months' imprisonment"],
        DAY,
    );
    assert!(person.cases[1].offenses.contains(Offense::Unstated));
    assert_eq!(person.in_force(), Sentence::Months(90));
    assert_eq!(flags(&person), [Flag::NoTerm]);
}

#[test]
fn one_sentence_for_all_cases_counts_once() {
    let person = of(
        &["1. Distribution of heroin", "2. Escape"],
        &["District of Maine; May 1, 2001"],
        &["90 months' imprisonment"],
        DAY,
    );
    assert_eq!(person.cases[1].sentence.in_force, Sentence::Months(90));
    assert_eq!(person.in_force(), Sentence::Months(90));
    assert_eq!(flags(&person), []);
}

#[test]
fn a_grant_that_did_not_take_effect_is_kept() {
    assert_eq!(
        name("Al  Cee *(condition declined, commutation not effectuated)"),
        ("Al Cee".to_owned(), false)
    );
    assert_eq!(
        name("Al Cee, aka Ali"),
        ("Al Cee, aka Ali".to_owned(), true)
    );
}

#[test]
fn a_field_that_cannot_be_read_is_reported_with_its_line_and_text() {
    let fault = try_read(
        &[
            ("", "Al"),
            ("Offense:", "Arson"),
            ("District/Date:", "Atlantis; May 1, 2001"),
            ("Sentence:", "Life imprisonment"),
            ("Terms of grant:", "Prison sentence commuted to 9 months"),
        ],
        DAY,
    );
    assert_eq!(
        fault.unwrap_err().to_string(),
        "x.csv, line 4: unknown district: “Atlantis”"
    );
}

#[test]
fn a_new_term_that_is_not_shorter_is_flagged() {
    let after = |months: u16| {
        let grant = format!("Prison sentence commuted to a term of {months} months' imprisonment");
        let person = try_read(
            &[
                ("", "Al B. Cee"),
                ("Offense:", "Distribution of heroin"),
                ("District/Date:", "District of Maine; May 1, 2001"),
                ("Sentence:", "240 months' imprisonment"),
                ("Terms of grant:", &grant),
            ],
            DAY,
        );
        flags(&person.unwrap())
    };
    assert_eq!(after(239), []);
    assert_eq!(after(240), [Flag::GrantNotShorter]);
    assert_eq!(after(360), [Flag::GrantNotShorter]);
}
