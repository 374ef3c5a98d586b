//! If names are hidden, no file has one.

use super::{DATASET, Files, address};
use commutations::export::{Export, csv, file_name, json};
use commutations::state::decode;
use serde_json::Value;
use std::collections::BTreeSet;

/// Collects every text and every key of `json`.
fn texts(json: &Value, told: &mut BTreeSet<String>) {
    match json {
        Value::String(text) => drop(told.insert(text.clone())),
        Value::Array(parts) => parts.iter().for_each(|part| texts(part, told)),
        Value::Object(parts) => {
            for (key, part) in parts {
                told.insert(key.clone());
                texts(part, told);
            }
        }
        _ => {}
    }
}

#[test]
fn no_name_is_anywhere_in_the_files_of_the_whole_list() {
    let files = Files::of("names=hide");
    let mut told: BTreeSet<String> = files.table().into_iter().flatten().collect();
    told.extend(files.notes().into_iter().map(str::to_owned));
    texts(&files.json(), &mut told);
    for grant in &DATASET.grants {
        let own = grant.name.split(" aka ").next().unwrap();
        let own = own.trim_end_matches(',');
        assert!(!told.iter().any(|text| text.contains(own)), "{own}");
    }
    assert!(!files.table()[0].contains(&"name".to_owned()));
    assert_eq!(files.json()["names_left_out"], true);
    assert!(files.notes().contains(&"# Names are left out."));
}

#[test]
fn a_name_looked_for_is_repeated_nowhere() {
    let view = decode("q=Wright&sentence=20-25&names=hide").0;
    let export = Export {
        dataset: &DATASET,
        rows: &[],
        view: &view,
        headline: "No one matches: 20–25 years, Search: wright",
        address: &address("q=Wright&sentence=20-25&names=hide"),
    };
    for text in [csv(&export), json(&export), file_name(&export, "csv")] {
        assert!(!text.to_ascii_lowercase().contains("wright"), "{text}");
    }
    assert!(json(&export).contains("charts/?sentence=20-25&names=hide\""));
}

#[test]
fn a_place_looked_for_is_told() {
    let files = Files::of("q=western+north+carolina&names=hide");
    assert!(files.table().len() > 1);
    let json = files.json();
    assert!(
        json["headline"]
            .as_str()
            .unwrap()
            .ends_with("matching “western north carolina”")
    );
    assert!(
        json["address"]
            .as_str()
            .unwrap()
            .contains("q=western%20north%20carolina")
    );
}

#[test]
fn the_folders_of_a_page_opened_as_a_file_are_not_told() {
    let view = decode("from=2016-08-03").0;
    let told = |address: &str| {
        let export = Export {
            dataset: &DATASET,
            rows: &[],
            view: &view,
            headline: "",
            address,
        };
        let json: Value = serde_json::from_str(&json(&export)).unwrap();
        json["address"].as_str().map(str::to_owned)
    };
    let as_file = told("file:///home/ana/commutations.html?from=2016-08-03");
    assert_eq!(as_file.unwrap(), "commutations.html?from=2016-08-03");
    assert_eq!(told("about:srcdoc").unwrap(), "?from=2016-08-03");
}
