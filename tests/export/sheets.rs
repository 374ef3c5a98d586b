//! Records with much and with little information.

use super::DATASET;
use commutations::domain::{GrantId, Names};
use commutations::state::{Fact, Record, record};

fn sheet(name: &str) -> Record {
    let row = DATASET
        .grants
        .iter()
        .position(|detail| detail.name.contains(name));
    let row = u32::try_from(row.unwrap()).unwrap();
    record(&DATASET, row, Names::Show).unwrap()
}

fn lines(facts: &[Fact]) -> Vec<String> {
    let lines = facts
        .iter()
        .map(|fact| format!("{}: {}", fact.term, fact.words));
    lines.collect()
}

fn word<'a>(facts: &'a [Fact], term: &str) -> &'a str {
    let fact = facts.iter().find(|fact| fact.term == term);
    fact.map_or("", |fact| &fact.words)
}

#[test]
fn a_sheet_tells_all_of_james_wright() {
    let sheet = sheet("James Wright");
    assert_eq!(sheet.title, "James Wright");
    assert_eq!(sheet.id.to_string(), "2016-08-03-214");
    assert_eq!(
        lines(&sheet.facts),
        [
            "Granted: Aug. 3, 2016, number 214 of 214 that day",
            "Sentence when commuted: 20 years (240 months)",
            "What the grant did: The sentence was to end on Dec. 1, 2016, 120 days after the grant.",
            "Cut (estimate): 9 years 6 months off the sentence. This estimate counts from the date of sentencing to the new end. It leaves out earlier custody and credit for good conduct, which are not in the list.",
            "Drugs: Crack cocaine",
            "Firearm: Without a firearm offense",
        ]
    );
    assert_eq!(sheet.cases.len(), 1);
    assert_eq!(sheet.cases[0].title, "The case");
    assert_eq!(
        lines(&sheet.cases[0].facts),
        [
            "Court: District of Maryland",
            "Offenses: Conspiracy; aiding and abetting; possession of a drug with intent to distribute; distribution of a drug",
            "Sentenced: May 4, 2006",
            "From sentencing to clemency: 10 years 2 months",
            "Sentence: 20 years (240 months)",
        ]
    );
    assert_eq!(sheet.flags, Vec::<&str>::new());
    assert_eq!(
        sheet.source,
        "Justice Department list, January 2019 (line 6,983)"
    );
}

#[test]
fn a_new_term_gives_a_cut_that_is_no_estimate() {
    let brenz = sheet("Brenz Kaiwaena Wright");
    assert_eq!(
        word(&brenz.facts, "What the grant did"),
        "The sentence was reduced to 15 years 8 months (188 months)."
    );
    assert_eq!(
        word(&brenz.facts, "Cut"),
        "11 years 7 months off the sentence"
    );
}

#[test]
fn where_names_are_left_out_the_title_is_the_grant() {
    let id = GrantId::parse("2016-08-03-017").unwrap();
    let row = DATASET.row(id).unwrap();
    let sheet = record(&DATASET, row, Names::Hide).unwrap();
    assert_eq!(sheet.title, "Grant 17 of Aug. 3, 2016");
    assert_eq!(sheet.id, id);
    let name = &DATASET.grants[row as usize].name;
    assert!(!format!("{sheet:?}").contains(name));
    assert_eq!(DATASET.row(GrantId::parse("2016-08-03-999").unwrap()), None);
    assert_eq!(record(&DATASET, 1716, Names::Show), None);
}

#[test]
fn a_declined_grant_says_so() {
    let sheet = sheet("Arnold Ray Jones");
    assert!(word(&sheet.facts, "What the grant did").ends_with("it did not take effect."));
    assert_eq!(
        word(&sheet.facts, "Condition"),
        "Enrollment in residential drug treatment"
    );
    assert_eq!(
        sheet.flags,
        ["The grant did not take effect: its condition was declined."]
    );
}

#[test]
fn a_death_sentence_is_no_term() {
    let sheet = sheet("Dwight J. Loving");
    assert_eq!(word(&sheet.facts, "Sentence when commuted"), "Death");
    assert_eq!(
        word(&sheet.facts, "What the grant did"),
        "The death sentence was changed to life in prison."
    );
    assert_eq!(
        word(&sheet.cases[0].facts, "Court"),
        "U.S. Army court-martial"
    );
    assert_eq!(word(&sheet.facts, "Condition"), "No possibility of parole");
}

#[test]
fn several_cases_stand_one_after_the_other_and_what_is_missing_is_not_stated() {
    let amaker = sheet("Monica Lorraine Amaker");
    let titles: Vec<&str> = amaker
        .cases
        .iter()
        .map(|case| case.title.as_str())
        .collect();
    assert_eq!(titles, ["Case 1 of 2", "Case 2 of 2"]);
    assert_eq!(word(&amaker.facts, "Sentence when commuted"), "Not stated");
    for case in &amaker.cases {
        assert_eq!(
            word(&case.facts, "How its term relates to the others"),
            "Not stated"
        );
    }
    assert_eq!(amaker.flags.len(), 3);
    let bourgeois = sheet("Wallace Bourgeois");
    assert_eq!(bourgeois.cases.len(), 2);
    assert!(bourgeois.cases.iter().any(|case| {
        word(&case.facts, "Court") == "Not stated" && word(&case.facts, "Sentenced") == "Not stated"
    }));
}

#[test]
fn every_sheet_is_full_and_every_flag_a_sentence() {
    for row in 0..1716 {
        let sheet = record(&DATASET, row, Names::Show).unwrap();
        let facts = sheet.cases.iter().flat_map(|case| &case.facts);
        for fact in sheet.facts.iter().chain(facts) {
            assert!(!fact.words.is_empty(), "{} of {}", fact.term, sheet.title);
        }
        assert!(!sheet.cases.is_empty());
        assert!(sheet.flags.iter().all(|flag| flag.ends_with('.')));
    }
}
