//! Sentences that compare presidents and years are true of what is shown: each is checked against a count of the
//! file itself, for every act, measure, order, scale and span of years.

use super::{records, worded};
use commutations::charts::Control;
use commutations::ui::Records;
use serde_json::Value;

const ACTS: [(&str, &str); 5] = [
    ("commutations", "commutations"),
    ("pardons", "pardons"),
    ("all", "grants of clemency"),
    ("received", "petitions received"),
    ("rate", "petitions granted"),
];

fn file() -> Value {
    serde_json::from_str(include_str!("../../data/history.json")).unwrap()
}

/// Returns the cell `column` of row `row` as a number.
fn cell(table: &Value, column: &str, row: usize) -> Option<f64> {
    table[column][row].as_f64()
}

fn rows(table: &Value) -> usize {
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
fn is_part(file: &Value, row: usize) -> bool {
    let years = file["years"]["year"].as_array().unwrap();
    years.iter().filter(|own| **own == years[row]).count() > 1
}

/// Returns the keys and the figures of all presidents in order of time.
fn presidents(file: &Value, act: &str) -> Vec<(String, Option<f64>)> {
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

/// Returns the buttons of a chart that stay pressed, with whether they are: the presets.
fn presets(records: &Records, chart: &str, query: &str) -> Vec<(String, bool)> {
    let words = worded(records, chart, query);
    let groups = words.controls.iter().filter_map(|control| match control {
        Control::Group(group) => Some(&group.controls),
        _ => None,
    });
    let buttons = groups.flatten().filter_map(|control| match control {
        Control::Button(button) => Some((button.words.to_string(), button.is_pressed?)),
        _ => None,
    });
    buttons.collect()
}

/// Views in which presets could be wrong: measures, orders, scales, spans, selections.
const VIEWS: [&str; 7] = [
    "",
    "&per=year",
    "&order=size",
    "&scale=log",
    "&years=1961-2008",
    "&per=year&order=size&year=2016",
    "&compare=obama~kennedy",
];

/// A preset sets Obama against the longest row of presidents before him who together had fewer of what is
/// counted, and is there exactly where there is such a row.
#[test]
fn obama_is_set_against_those_who_together_had_fewer() {
    let (file, records) = (file(), records());
    let mut told = Vec::new();
    for (act, _) in ACTS {
        let all = presidents(&file, act);
        let place = all.iter().position(|own| own.0 == "obama").unwrap();
        let is_fewer = |count: &usize| {
            let sum: Option<f64> = all[place - count..place].iter().map(|own| own.1).sum();
            sum < all[place].1
        };
        let longest = (1..=place).take_while(is_fewer).last().unwrap_or(0);
        let is_there = act != "rate" && longest > 1;
        let number = match longest {
            5 => "five".to_owned(),
            9 => "nine".to_owned(),
            other => other.to_string(),
        };
        let words = format!("Obama vs. the {number} before him");
        let keys: Vec<&str> = all[place - longest..place]
            .iter()
            .map(|own| own.0.as_str())
            .collect();
        let pressed = format!("&compare=obama~{}", keys.join(","));
        for chart in ["years", "presidents"] {
            let more = VIEWS.iter().map(|more| (*more, false));
            for (more, is_pressed) in more.chain(is_there.then_some((pressed.as_str(), true))) {
                let query = format!("act={act}{more}");
                let presets = presets(&records, chart, &query);
                let own = presets.iter().find(|(own, _)| own.starts_with("Obama"));
                let wanted = is_there.then(|| (words.clone(), is_pressed));
                assert_eq!(own, wanted.as_ref(), "{chart}: {query}");
            }
        }
        told.push(longest);
    }
    assert!(
        [1, 5, 9, 13].iter().all(|count| told.contains(count)),
        "{told:?}"
    );
}

/// The other preset shows the years from the first to the last before Obama.
#[test]
fn the_years_before_obama_are_a_preset() {
    let (file, records) = (file(), records());
    let years = &file["years"];
    let year = |row: usize| years["year"][row].as_u64().unwrap();
    let own = (0..rows(years))
        .find(|row| years["president"][*row] == "obama")
        .unwrap();
    let (first, last) = (year(0), year(own) - 1);
    for (act, _) in ACTS {
        for more in VIEWS {
            let span = format!("&years={first}-{last}");
            for (span, is_pressed) in [("", false), (span.as_str(), true)] {
                if more.contains("years") {
                    continue;
                }
                let presets = presets(&records, "years", &format!("act={act}{more}{span}"));
                assert_eq!(presets[0], (format!("{first}–{last}"), is_pressed));
            }
        }
    }
}

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
            let lines = worded(&records, "presidents", &format!("act={act}{more}")).provisos;
            let listed = "Obama’s 1,715 are commutations that took effect. The list of people has 1,716: one did not.";
            assert_eq!(
                lines.iter().any(|line| line == listed),
                act == "commutations",
                "{lines:?}"
            );
            let others = lines.iter().filter(|line| *line != listed);
            let all = presidents(&file, act);
            let differs = (0..rows(table)).filter(|row| {
                let key = table["key"][*row].as_str().unwrap();
                let granted = ["commutations", "pardons", "others"];
                let sum = match act {
                    "rate" => None,
                    "all" => granted.iter().map(|column| sum(key, column)).sum(),
                    column => sum(key, column),
                };
                sum.is_some_and(|sum| Some(sum) != all[*row].1)
            });
            let labels = differs.map(|row| table["label"][row].as_str().unwrap());
            let told: Vec<bool> = labels
                .zip(others.clone())
                .map(|(label, line)| line.starts_with(label))
                .collect();
            assert!(told.iter().all(|is_told| *is_told), "{act}: {lines:?}");
            assert_eq!(others.count(), told.len(), "{act}: {lines:?}");
        }
        // By year: in 2016, 584 people are listed, and 583 commutations counted.
        for (span, is_in) in [
            ("1900-2026", true),
            ("2016-2016", true),
            ("1900-2015", false),
        ] {
            let lines = worded(&records, "years", &format!("act={act}&years={span}")).provisos;
            let is_told = lines
                .iter()
                .any(|line| line.contains("583") && line.contains("584"));
            assert_eq!(
                is_told,
                is_in && act == "commutations",
                "{act} {span}: {lines:?}"
            );
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
            let lines = worded(&records, "years", &query).provisos;
            let line = lines.iter().find(|line| line.starts_with("Of "));
            let wanted = figures.filter(|(part, total)| *part > 0.0 && part < total);
            let wanted = wanted.map(|(part, total)| {
                let [part, total] = [part, total].map(|own| commutations::text::count(own as u32));
                let label = table["label"][own].as_str().unwrap();
                let year = &years["year"][row];
                format!("Of {total} under {label}, {part} came in his part of fiscal {year}.")
            });
            told += usize::from(wanted.is_some());
            assert_eq!(line, wanted.as_ref(), "{query}");
        }
    }
    assert!(told > 30, "{told}");
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
                    assert!(said.contains(&format!("; {none} {of_all}")), "{said}");
                }
                0 => assert!(said.contains(&format!("; none {of_all}")), "{said}"),
                1 => assert!(said.contains("; only "), "{said}"),
                many => assert!(said.contains(&format!("; {many} {of_all}")), "{said}"),
            }
        }
    }
}

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
        assert_eq!(said.contains("Of those with a figure"), has_gaps, "{said}");
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
            if said.contains("No year since") {
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
