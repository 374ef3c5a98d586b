//! The source of a chart names news reports exactly where figures of its marks come from them.

use super::{NINE, drawn_in, pictures, records, view};
use commutations::charts::{Shows, panels};
use commutations::domain::ContextKindSet;
use commutations::text::history::source;
use serde_json::Value;
use std::collections::BTreeSet;

const QUOTED: [&str; 2] = ["press", "derived"];

#[test]
fn the_source_names_what_the_marks_are_based_on() {
    let records = records();
    let mut told = BTreeSet::new();
    for act in ["commutations", "pardons", "all", "received", "rate"] {
        for more in [
            "",
            "&years=1900-2008",
            "&years=2018-2020",
            NINE,
            "compare=reagan~biden",
            "per=year",
        ] {
            let query = format!("act={act}&{}", more.trim_start_matches('&'));
            let view = view(&query);
            for panel in pictures().flat_map(|chart| panels(chart, &view)) {
                let name = panel.chart.name();
                let context = records.context(&view, &records.all, panel.facet);
                let words = source(panel.chart.bases(&context), ContextKindSet::default());
                let drawing = drawn_in(&records, name, panel.facet, &query, 584.0);
                let is_quoted = drawing.marks.iter().any(|mark| match &mark.shows {
                    Shows::Figure { basis, .. } => basis.is_some_and(|own| QUOTED.contains(&own)),
                    Shows::People { .. } => false,
                });
                assert!(words.contains("Department of Justice"), "{query}: {name}");
                assert_eq!(words.contains("news reports"), is_quoted, "{query}: {name}");
                told.insert((name, is_quoted));
            }
        }
    }
    for chart in ["years", "sides"] {
        assert!(
            told.contains(&(chart, true)) && told.contains(&(chart, false)),
            "{told:?}"
        );
    }
    assert!(told.contains(&("presidents", true)) && told.contains(&("time", false)));
}

/// The years before those that others quote have the department alone as their source.
#[test]
fn the_source_follows_the_file() {
    let file: Value = serde_json::from_str(include_str!("../../data/history.json")).unwrap();
    let (years, bases) = (&file["years"]["year"], &file["years"]["commutations_basis"]);
    let years: Vec<u64> = years
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_u64)
        .collect();
    let is_quoted = |row: usize| QUOTED.contains(&bases[row].as_str().unwrap());
    let records = records();
    let chart = commutations::charts::chart("years").unwrap();
    for from in [1900, 1977, 2017, 2018, 2019, 2022, 2024] {
        for to in [2016, 2018, 2021, 2024, 2026] {
            if to < from {
                continue;
            }
            let view = view(&format!("years={from}-{to}"));
            let words = source(
                chart.bases(&records.context(&view, &records.all, None)),
                ContextKindSet::default(),
            );
            let mut shown = (0..years.len()).filter(|row| (from..=to).contains(&years[*row]));
            assert_eq!(
                words.contains("news reports"),
                shown.any(is_quoted),
                "{from}-{to}"
            );
        }
    }
}
