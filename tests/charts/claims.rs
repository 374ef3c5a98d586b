//! Sentences that compare presidents and years are true of what is shown: each is checked against a count of the
//! file itself, for every act, measure, order, scale and span of years.

use super::{records, worded};
use serde_json::Value;

fn spelled(number: usize) -> String {
    commutations::text::spelled(u32::try_from(number).unwrap())
}

pub const ACTS: [(&str, &str); 5] = [
    ("commutations", "commutations"),
    ("pardons", "pardons"),
    ("all", "grants of clemency"),
    ("received", "petitions received"),
    ("rate", "petitions granted"),
];

pub fn file() -> Value {
    serde_json::from_str(include_str!("../../data/history.json")).unwrap()
}

/// Returns the cell `column` of row `row` as a number.
pub fn cell(table: &Value, column: &str, row: usize) -> Option<f64> {
    table[column][row].as_f64()
}

pub fn rows(table: &Value) -> usize {
    table["commutations"].as_array().unwrap().len()
}

/// Returns the acts of a row; `others` is what the row has besides commutations and pardons.
fn acts(table: &Value, row: usize, act: &str, others: f64) -> Option<f64> {
    let granted = cell(table, "commutations", row)? + cell(table, "pardons", row)? + others;
    match act {
        "all" => Some(granted),
        "rate" => Some(granted / cell(table, "received", row)?),
        column => cell(table, column, row),
    }
}

/// Whether several presidents share the year of row `row`.
pub fn is_part(file: &Value, row: usize) -> bool {
    let years = file["years"]["year"].as_array().unwrap();
    years.iter().filter(|own| **own == years[row]).count() > 1
}

/// Returns the keys and the figures of all presidents in order of time.
pub fn presidents(file: &Value, act: &str) -> Vec<(String, Option<f64>)> {
    let (table, years) = (&file["presidents"], &file["years"]);
    let own = |row: usize| {
        let key = table["key"][row].as_str().unwrap().to_owned();
        let is_own = |year: &usize| years["president"][*year] == key.as_str();
        let others = (0..rows(years)).filter(is_own);
        let others = others.filter_map(|year| cell(years, "others", year)).sum();
        (key, acts(table, row, act, others))
    };
    (0..rows(table)).map(own).collect()
}

/// How many of the years had more than the selected one is counted among the years with a figure.
#[test]
fn the_rank_of_a_year_is_that_of_the_file() {
    let (file, records) = (file(), records());
    let years = &file["years"];
    for (act, _) in ACTS {
        let figure = |row: usize| {
            let has_share = act != "rate" || !is_part(&file, row);
            let others = cell(years, "others", row).unwrap_or(0.0);
            acts(years, row, act, others).filter(|_| has_share)
        };
        let all: Vec<f64> = (0..rows(years)).filter_map(figure).collect();
        for row in 0..rows(years) {
            let mut key = years["year"][row].to_string();
            if is_part(&file, row) {
                key = format!("{key}-{}", years["president"][row].as_str().unwrap());
            }
            let said = worded(&records, "years", &format!("act={act}&year={key}")).takeaway;
            let Some(own) = figure(row) else {
                assert!(
                    said.contains("no figures") || said.contains("no share"),
                    "{said}"
                );
                continue;
            };
            let higher = all.iter().filter(|other| **other > own).count();
            let of_all = format!("of the {} ", all.len());
            match higher {
                _ if own == 0.0 => {
                    let none = all.iter().filter(|other| **other == 0.0).count();
                    assert!(
                        said.contains(&format!("; {} {of_all}", spelled(none))),
                        "{said}"
                    );
                }
                0 => assert!(said.contains(&format!("; none {of_all}")), "{said}"),
                1 => assert!(said.contains("; only "), "{said}"),
                many => assert!(
                    said.contains(&format!("; {} {of_all}", spelled(many))),
                    "{said}"
                ),
            }
        }
    }
}

/// Views in which a claim could be wrong: measures, orders, scales, spans, selections.
pub const VIEWS: [&str; 7] = [
    "",
    "&per=year",
    "&order=size",
    "&scale=log",
    "&years=1961-2008",
    "&per=year&order=size&year=2016",
    "&compare=obama~kennedy",
];

/// Who had the most and the fewest had it alone, and a president without a figure is not passed over.
#[test]
fn the_most_and_the_fewest_are_those_of_the_file() {
    let (file, records) = (file(), records());
    let label = |key: &str| {
        let keys = file["presidents"]["key"].as_array().unwrap();
        let row = keys.iter().position(|own| own == key).unwrap();
        file["presidents"]["label"][row]
            .as_str()
            .unwrap()
            .to_owned()
    };
    for (act, _) in ACTS {
        let mut all = presidents(&file, act);
        let has_gaps = all.iter().any(|own| own.1.is_none());
        all.retain(|own| own.1.is_some());
        all.sort_by(|a, b| b.1.partial_cmp(&a.1).unwrap());
        let said = worded(&records, "presidents", &format!("act={act}")).takeaway;
        assert!(all[0].1 > all[1].1, "{act}: a tie");
        let most = if act == "rate" {
            "the greatest share"
        } else {
            "the most"
        };
        assert!(
            said.contains(&format!("{} had {most}", label(&all[0].0))),
            "{said}"
        );
        assert_eq!(
            said.contains("Among those with a figure"),
            has_gaps,
            "{said}"
        );
        let is_over = |own: &&(String, Option<f64>)| own.0 != "trump-2";
        let mut least = all.iter().rev().filter(is_over);
        let (last, before) = (least.next().unwrap(), least.next().unwrap());
        assert!(last.1 < before.1, "{act}: a tie");
        let fewest = if act == "rate" {
            "the smallest"
        } else {
            "the fewest"
        };
        assert!(
            said.contains(&format!("{} had {fewest}", label(&last.0))),
            "{said}"
        );
    }
}

/// A year that is said to be unequaled since is so among the years with a figure, and years without one are
/// mentioned.
#[test]
fn no_year_since_means_no_year_since() {
    let (file, records) = (file(), records());
    let years = &file["years"];
    let mut told = 0;
    for (act, _) in ACTS {
        for (from, to) in [
            (1900, 2026),
            (1900, 2008),
            (1930, 2026),
            (1961, 1980),
            (1995, 2017),
        ] {
            let is_in = |row: &usize| (from..=to).contains(&years["year"][*row].as_u64().unwrap());
            let rows = (0..rows(years)).filter(is_in);
            let shown: Vec<(u64, Option<f64>)> = rows
                .map(|row| {
                    let year = &years["year"][row];
                    let others = cell(years, "others", row).unwrap_or(0.0);
                    let has_share = act != "rate" || !is_part(&file, row);
                    let figure = acts(years, row, act, others).filter(|_| has_share);
                    (year.as_u64().unwrap(), figure)
                })
                .collect();
            let top = shown.iter().filter_map(|own| own.1).fold(0.0, f64::max);
            let (last, _) = shown.iter().find(|own| own.1 == Some(top)).unwrap();
            let later = shown.iter().filter(|own| own.0 > *last);
            let has_gap = later.clone().any(|own| own.1.is_none());
            let said = worded(&records, "years", &format!("act={act}&years={from}-{to}")).takeaway;
            if said.contains("No later year") {
                told += 1;
                assert!(said.contains(&last.to_string()), "{said}");
                assert!(
                    later.filter_map(|own| own.1).all(|own| own <= top),
                    "{said}"
                );
                assert_eq!(
                    said.contains("as far as there are figures"),
                    has_gap,
                    "{said}"
                );
            }
        }
    }
    assert!(told > 4, "{told}");
}
