//! The counts of all charts, compared with the records.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Count, Ledger, Mark, Place, Reader, on_a_server, thousands};

/// The charts of the records that are always there.
pub const CHARTS: [&str; 7] = [
    "time", "sentence", "drug", "state", "change", "effect", "served",
];

/// The charts below the first row.
pub const FURTHER: [&str; 5] = ["drug", "state", "change", "effect", "served"];

/// The largest number of people with a row each in the chart of changes.
const LISTED: usize = 24;

/// Checks that every figure of the page agrees with the records for the view of `query`.
pub async fn agrees(reader: &Reader, ledger: &Ledger, query: &str) {
    for chart in CHARTS {
        let marks = reader.marks(chart).await;
        if chart == "change" && ledger.admitted(query, "sentence").len() <= LISTED {
            names_each_person(&marks, ledger, query);
        } else {
            counts_people(&marks, ledger, query, chart);
        }
    }
    if query.contains("state=") || query.contains("district=") {
        counts_people(&reader.marks("district").await, ledger, query, "district");
    }
    let people = ledger.view(query).len();
    assert_eq!(
        reader.table_count().await,
        u32::try_from(people).unwrap(),
        "{query}: the list"
    );
    let headline = reader.headline().await;
    if people == 0 {
        assert!(
            headline.starts_with("No one matches"),
            "{query}: {headline}"
        );
        return;
    }
    let is_number = |word: &&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    let first = headline.split_whitespace().find(is_number);
    assert_eq!(
        first,
        Some(thousands(people).as_str()),
        "{query}: {headline}"
    );
}

/// Checks that the marks of a chart count the people of the view.
pub fn counts_people(marks: &[Mark], ledger: &Ledger, query: &str, chart: &str) {
    let (view, all) = (ledger.counts(query, chart), ledger.counts("", chart));
    let keys: BTreeSet<&String> = marks.iter().map(|mark| &mark.key).collect();
    assert_eq!(keys.len(), marks.len(), "{query}: {chart} has a mark twice");
    if chart != "district" {
        let missing: Vec<&String> = view.keys().filter(|key| !keys.contains(key)).collect();
        assert!(
            missing.is_empty(),
            "{query}: {chart} has no mark {missing:?}"
        );
    }
    for mark in marks {
        let of =
            |counts: &BTreeMap<String, Count>| counts.get(&mark.key).copied().unwrap_or_default();
        let (view, all) = (of(&view), of(&all));
        let seen = (mark.value, mark.life, mark.total);
        assert_eq!(
            seen,
            (view.people, view.life, all.people),
            "{query}: {chart} {}",
            mark.key
        );
        if chart == "drug" {
            assert_eq!(
                mark.firearm,
                Some(view.firearm),
                "{query}: {chart} {}",
                mark.key
            );
        }
    }
}

fn names_each_person(marks: &[Mark], ledger: &Ledger, query: &str) {
    let people = ledger.admitted(query, "sentence");
    let people: BTreeSet<&str> = people.iter().map(|own| own.id.as_str()).collect();
    let keys: BTreeSet<&str> = marks.iter().map(|mark| mark.key.as_str()).collect();
    assert_eq!(keys, people, "{query}");
    assert!(marks.iter().all(|mark| mark.value == 1), "{query}");
}

fn sum(marks: &[Mark]) -> u32 {
    marks.iter().map(|mark| mark.value).sum()
}

on_a_server! {
    /// Without a filter, every chart counts all records.
    async fn without_a_filter_every_chart_counts_the_records(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        agrees(&reader, &ledger, "").await;
        for chart in ["time", "sentence", "change", "effect", "served"] {
            assert_eq!(sum(&reader.marks(chart).await), 1716, "{chart}: each person once");
        }
        // People with several drugs or cases count more than once. The court-martial is in no state.
        assert!(sum(&reader.marks("drug").await) > 1716);
        let keys = |marks: Vec<Mark>| -> Vec<String> { marks.into_iter().map(|own| own.key).collect() };
        assert_eq!(
            keys(reader.marks("drug").await).join(" "),
            "crack powder methamphetamine marijuana heroin unnamed other none"
        );
        assert_eq!(
            keys(reader.marks("effect").await).join(" "),
            "expires term time-served to-life at-once"
        );
        let served = keys(reader.marks("served").await).join(" ");
        assert!(served.starts_with("0-2 2-4 4-6") && served.contains(" 28-30 30+"), "{served}");
        let states = keys(reader.marks("state").await);
        assert_eq!(states.len(), 55, "the states, the District of Columbia, four territories");
    }

    /// With filters, each chart applies the conditions of the others and ignores its own.
    async fn under_filters_every_chart_counts_the_records(reader: Mouse) {
        let ledger = Ledger::read();
        for query in [
            "?drug=crack",
            "?firearm=yes",
            "?state=FL",
            "?state=TX,VA&district=flsd",
            "?effect=expires,term&served=10-12,12-14",
            "?from=2016-08-03&to=2016-12-19&sentence=20-25,life&drug=crack,heroin&firearm=no&state=FL,IL&effect=expires,term&served=8-10,10-12,12-14,14-16",
        ] {
            reader.open(query).await;
            assert!(reader.notices().await.is_empty(), "{query}");
            agrees(&reader, &ledger, query).await;
        }
    }
}

/// Tries the rarer keys of every filter, one by one.
#[tokio::test]
async fn every_mark_of_the_new_charts_filters_by_its_key() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    for chart in ["drug", "effect", "served"] {
        for key in ledger.counts("", chart).into_keys() {
            let query = format!("?{chart}={}", key.replace('+', "%2B"));
            reader.press_mark(chart, &key).await;
            reader.sees_address(&query).await;
            assert!(reader.mark(chart, &key).await.selected, "{query}");
            agrees(&reader, &ledger, &query).await;
            reader.press_mark(chart, &key).await;
            reader.sees_address("").await;
        }
    }
    for query in [
        "?sentence=death",
        "?sentence=unknown",
        "?state=PR,VI,GU",
        "?district=army",
    ] {
        reader.open(query).await;
        agrees(&reader, &ledger, query).await;
    }
    reader.leave().await;
}

/// If nobody is left, every chart shows zeros and still responds.
#[tokio::test]
async fn a_view_of_nobody_counts_nobody() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    let query = "?from=2011-11-21&to=2011-11-21&drug=heroin&state=AK";
    reader.open(query).await;
    assert_eq!(ledger.view(query).len(), 0);
    agrees(&reader, &ledger, query).await;
    reader.press_button("Clear filters").await;
    reader.sees_address("").await;
    agrees(&reader, &ledger, "").await;
    reader.leave().await;
}
