//! Malicious names and addresses.

use super::{DATASET, Files};
use commutations::data::Dataset;
use proptest::prelude::*;

/// Returns the first records, with the first person renamed to `name`.
fn called(name: &str) -> Dataset {
    let mut dataset = Dataset {
        about: DATASET.about.clone(),
        edition: DATASET.edition.clone(),
        source: DATASET.source.clone(),
        districts: DATASET.districts.clone(),
        grants: DATASET.grants[..3].to_vec(),
    };
    dataset.grants[0].name = name.to_owned();
    dataset
}

/// Returns the name of the first person in both formats.
fn names(name: &str) -> (String, String) {
    let files = Files::from(&called(name), "sort=date");
    let table = files.table();
    assert_eq!(table.len(), 4, "{name}");
    assert!(table.iter().all(|cells| cells.len() == table[0].len()));
    let json = files.json()["rows"][0]["name"].as_str().unwrap().to_owned();
    (table[1][1].clone(), json)
}

#[test]
fn a_formula_in_a_name_is_disarmed_in_the_spreadsheet_and_itself_in_json() {
    for name in [
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
    ] {
        let (cell, text) = names(name);
        assert_eq!(cell, format!("'{name}"));
        assert_eq!(text, name);
    }
    for name in [
        "Ana \"A, B\" Cole",
        "# Ana",
        "O'Neil",
        "two\r\nlines",
        "Núñez 中",
    ] {
        assert_eq!(names(name), (name.to_owned(), name.to_owned()));
    }
}

#[test]
fn a_crafted_address_puts_no_formula_into_a_cell() {
    let files = Files::of("x=1,=HYPERLINK(1);=2|=3%0A'=4&from=2016-08-03");
    for note in files.notes() {
        assert!(note.starts_with("# "), "{note}");
        assert!(!note.contains([',', '"', '\t', '\n']), "{note}");
    }
    let address = files.json()["address"].as_str().unwrap().to_owned();
    assert!(
        address.contains("x=1%2C=HYPERLINK(1)%3B=2%7C=3%0A%27=4"),
        "{address}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_name_survives(name in "[ =+@#\"',;\\\\\\r\\n\\ta-z\\u{0}-\\u{1f}\\u{2028}é中-]{0,12}") {
        let (cell, text) = names(&name);
        prop_assert_eq!(&text, &name);
        let disarmed = format!("'{name}");
        prop_assert!(cell == name || cell == disarmed);
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
    }
}
