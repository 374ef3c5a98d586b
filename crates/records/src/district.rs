//! The courts: the 94 federal districts, and the other courts in the list.

use super::Fault;
use crate::pattern::pattern;
use commutations::domain::District;
use regex::Regex;
use std::sync::LazyLock;

/// The states with several districts, and the regions of these.
const DIVIDED: [(&str, &[&str]); 24] = [
    ("Alabama", &["Northern", "Middle", "Southern"]),
    ("Arkansas", &["Eastern", "Western"]),
    (
        "California",
        &["Northern", "Eastern", "Central", "Southern"],
    ),
    ("Florida", &["Northern", "Middle", "Southern"]),
    ("Georgia", &["Northern", "Middle", "Southern"]),
    ("Illinois", &["Northern", "Central", "Southern"]),
    ("Indiana", &["Northern", "Southern"]),
    ("Iowa", &["Northern", "Southern"]),
    ("Kentucky", &["Eastern", "Western"]),
    ("Louisiana", &["Eastern", "Middle", "Western"]),
    ("Michigan", &["Eastern", "Western"]),
    ("Mississippi", &["Northern", "Southern"]),
    ("Missouri", &["Eastern", "Western"]),
    ("New York", &["Northern", "Southern", "Eastern", "Western"]),
    ("North Carolina", &["Eastern", "Middle", "Western"]),
    ("Ohio", &["Northern", "Southern"]),
    ("Oklahoma", &["Northern", "Eastern", "Western"]),
    ("Pennsylvania", &["Eastern", "Middle", "Western"]),
    ("Tennessee", &["Eastern", "Middle", "Western"]),
    ("Texas", &["Northern", "Southern", "Eastern", "Western"]),
    ("Virginia", &["Eastern", "Western"]),
    ("Washington", &["Eastern", "Western"]),
    ("West Virginia", &["Northern", "Southern"]),
    ("Wisconsin", &["Eastern", "Western"]),
];

/// The states and territories with a single district.
const WHOLE: [&str; 31] = [
    "Alaska",
    "Arizona",
    "Colorado",
    "Columbia",
    "Connecticut",
    "Delaware",
    "Guam",
    "Hawaii",
    "Idaho",
    "Kansas",
    "Maine",
    "Maryland",
    "Massachusetts",
    "Minnesota",
    "Montana",
    "Nebraska",
    "Nevada",
    "New Hampshire",
    "New Jersey",
    "New Mexico",
    "North Dakota",
    "the Northern Mariana Islands",
    "Oregon",
    "Puerto Rico",
    "Rhode Island",
    "South Carolina",
    "South Dakota",
    "Utah",
    "Vermont",
    "the Virgin Islands",
    "Wyoming",
];

/// Courts other than federal district courts: the printed name, and the name used in the records.
const OTHER_COURTS: [(&str, &str); 1] = [("u.s. army court martial", "U.S. Army court-martial")];

/// Misspellings in the list, and the correct words.
const MISSPELLINGS: [(&str, &str); 2] = [("wisconson", "wisconsin"), ("nothern", "northern")];

static FORM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:(northern|southern|eastern|western|middle|central) )?(?:district (?:of )?)?(.+)$")
});

/// Returns the district that `text` names, in any of the forms in the list.
pub(super) fn read(text: &str) -> Result<District, Fault> {
    let mut text_folded = text.trim().to_lowercase();
    for (misspelling, word) in MISSPELLINGS {
        text_folded = text_folded.replace(misspelling, word);
    }
    other_court(&text_folded)
        .or_else(|| federal(&text_folded))
        .and_then(|name| District::from_name(&name))
        .ok_or_else(|| Fault::new("unknown district", text))
}

/// Reads a district whose region was found elsewhere.
pub(super) fn read_with_region(region: &str, text: &str) -> Result<District, Fault> {
    read(&format!("{region} {text}"))
}

/// Whether `text` consists only of a region.
pub(super) fn is_region(text: &str) -> bool {
    DIVIDED
        .iter()
        .flat_map(|(_, regions)| *regions)
        .any(|region| region.eq_ignore_ascii_case(text))
}

fn other_court(text: &str) -> Option<String> {
    OTHER_COURTS
        .iter()
        .find(|(printed, _)| *printed == text)
        .map(|(_, name)| (*name).to_owned())
}

fn federal(text: &str) -> Option<String> {
    let parts = FORM.captures(text)?;
    let state = parts[2].trim();
    match parts.get(1) {
        None => WHOLE
            .iter()
            .find(|whole| whole.eq_ignore_ascii_case(state))
            .map(|whole| format!("District of {whole}")),
        Some(region) => {
            let (name, regions) = DIVIDED
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(state))?;
            regions
                .iter()
                .find(|known| known.eq_ignore_ascii_case(region.as_str()))
                .map(|region| format!("{region} District of {name}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_94_federal_districts() {
        let divided: usize = DIVIDED.iter().map(|(_, regions)| regions.len()).sum();
        assert_eq!(divided + WHOLE.len(), 94);
        let parts = DIVIDED.iter().flat_map(|(state, regions)| {
            regions
                .iter()
                .map(move |region| format!("{region} {state}"))
        });
        for name in parts.chain(WHOLE.map(String::from)) {
            assert!(read(&name).is_ok(), "{name}");
        }
    }

    #[test]
    fn one_district_has_one_name() {
        for text in [
            "Northern District of Ohio",
            "Northern Ohio",
            "Northern District Ohio",
            "Nothern District of Ohio ",
        ] {
            assert_eq!(
                read(text).unwrap().to_string(),
                "Northern District of Ohio",
                "{text}"
            );
        }
        assert_eq!(
            read("Puerto Rico").unwrap().to_string(),
            "District of Puerto Rico"
        );
        assert_eq!(
            read("Northern West Virginia").unwrap().to_string(),
            "Northern District of West Virginia"
        );
        assert_eq!(
            read("U.S. Army Court Martial").unwrap().to_string(),
            "U.S. Army court-martial"
        );
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "District of Ohio",
            "Western District of Utah",
            "Middle Ohio",
            "Atlantis",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_region_completes_a_district() {
        assert!(is_region("Eastern") && !is_region("East"));
        assert_eq!(
            read_with_region("Eastern", "District of Michigan")
                .unwrap()
                .to_string(),
            "Eastern District of Michigan"
        );
    }
}
