//! Figures that seem to count the same and differ are explained, and no others.

use super::claims::{ACTS, VIEWS, cell, file, is_part, presidents, rows};
use super::{records, worded};

/// Where the history has fewer commutations than the list has people, or a total that is not the sum of its years,
/// a line says so; where there is no such difference, none does.
#[test]
fn a_line_explains_each_difference() {
    let (file, records) = (file(), records());
    let (table, years) = (&file["presidents"], &file["years"]);
    let sum = |key: &str, column: &str| -> Option<f64> {
        let own = (0..rows(years)).filter(|row| years["president"][*row] == key);
        own.map(|row| cell(years, column, row)).sum()
    };
    let people = records.dataset.grants.iter();
    let void = people.clone().filter(|grant| !grant.took_effect()).count();
    assert_eq!((people.count(), void), (1716, 1));
    for (act, _) in ACTS {
        for more in VIEWS {
            let said = worded(&records, "presidents", &format!("act={act}{more}")).proviso;
            let listed = "Obama’s 1,715 are commutations that took effect. The list of people has 1,716: one did not.";
            assert_eq!(said.contains(listed), act == "commutations", "{said}");
            // The table begins in the middle of one presidency.
            let is_begun = said.contains("McKinley’s figures begin on July 1, 1899.");
            assert_eq!(is_begun, act != "rate", "{said}");
            let all = presidents(&file, act);
            for row in 0..rows(table) {
                let key = table["key"][row].as_str().unwrap();
                let granted = ["commutations", "pardons", "others"];
                let sum = match act {
                    "rate" => None,
                    "all" => granted.iter().map(|column| sum(key, column)).sum(),
                    column => sum(key, column),
                };
                let label = table["label"][row].as_str().unwrap();
                let line = sum.zip(all[row].1).map(|(sum, total)| {
                    let [sum, total] = [sum, total].map(|own| commutations::text::count(own as u32));
                    format!("{label}’s {total} are the Justice Department’s total, as news reports quote it; the years add up to {sum}.")
                });
                let differs = sum.is_some_and(|sum| Some(sum) != all[row].1);
                assert_eq!(
                    line.is_some_and(|line| said.contains(&line)),
                    differs,
                    "{said}"
                );
            }
        }
        // By year: in 2016, 584 people are listed, and 583 commutations counted.
        for (span, is_in) in [
            ("1900-2026", true),
            ("2016-2016", true),
            ("1900-2015", false),
        ] {
            let said = worded(&records, "years", &format!("act={act}&years={span}")).proviso;
            let is_told = said.contains("583") && said.contains("584");
            let is_meant = is_in && act == "commutations";
            assert_eq!(is_told, is_meant, "{act} {span}: {said}");
        }
    }
}

/// A part of a year is said to be a part of what its president had, with the figures of the file.
#[test]
fn a_part_is_a_part_of_its_total() {
    let (file, records) = (file(), records());
    let (table, years) = (&file["presidents"], &file["years"]);
    let mut told = 0;
    for act in ["commutations", "pardons", "received"] {
        for row in (0..rows(years)).filter(|row| is_part(&file, *row)) {
            let key = years["president"][row].as_str().unwrap();
            let own = (0..rows(table))
                .find(|own| table["key"][*own] == key)
                .unwrap();
            let figures = cell(years, act, row).zip(cell(table, act, own));
            let query = format!("act={act}&year={}-{key}", years["year"][row]);
            let said = worded(&records, "years", &query).proviso;
            let wanted = figures.filter(|(part, total)| *part > 0.0 && part < total);
            let wanted = wanted.map(|(part, total)| {
                let [part, total] = [part, total].map(|own| commutations::text::count(own as u32));
                let label = table["label"][own].as_str().unwrap();
                let year = &years["year"][row];
                format!("Of {total} under {label}, {part} came in his part of fiscal {year}.")
            });
            told += usize::from(wanted.is_some());
            let is_said = wanted.as_ref().is_some_and(|line| said.ends_with(line));
            assert_eq!(said.contains(" under "), is_said, "{query}: {said}");
        }
    }
    assert!(told > 30, "{told}");
}
