//! Mouse, touch and keyboard in the charts below the first row.

use serde_json::json;
use webdriver::fantoccini::key::Key;

use crate::counts::{FURTHER, agrees};
use crate::support::{Ledger, Place, Reader, on_a_server, until, until_seen};

/// A mark of each chart, and the address after choosing it.
const CHOICES: [(&str, &str, &str); 5] = [
    ("drug", "heroin", "?drug=heroin"),
    ("state", "TX", "?state=TX"),
    ("change", "20-25", "?sentence=20-25"),
    ("effect", "expires", "?effect=expires"),
    ("served", "20-22", "?served=20-22"),
];

/// Returns the key of the mark with the focus in `chart`.
async fn key_at(reader: &Reader, chart: &str) -> String {
    let at = reader
        .js_with(
            "
            const list = document.querySelector(`figure[data-chart=${arguments[0]}] [role=listbox]`);
            if (document.activeElement !== list) return '';
            const mark = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
            return mark && list.contains(mark) ? mark.dataset.key : ''",
            vec![chart.into()],
        )
        .await;
    at.as_str().unwrap_or_default().to_owned()
}

async fn is_on(reader: &Reader, chart: &str, key: &str) {
    let look = async || key_at(reader, chart).await;
    until_seen(&format!("the keys on {key} of {chart}"), look, |at| {
        at == key
    })
    .await;
}

/// Presses Tab until the focus is on the list of `chart`.
async fn tab_to(reader: &Reader, chart: &str) {
    for _ in 0..80 {
        reader.key(Key::Tab).await;
        let there = reader
            .js_with("return document.activeElement.matches(`figure[data-chart=${arguments[0]}] [role=listbox]`)", vec![chart.into()])
            .await;
        if there == true {
            return;
        }
    }
    panic!("Tab does not lead to the chart {chart}");
}

impl Reader {
    /// Whether the focus is on a count of the sentence on what the grants did.
    async fn is_at_count(&self, key: &str) -> bool {
        self.js_with("return document.activeElement.matches(`figure[data-chart=effect] .clauses [data-key=${arguments[0]}]`)", vec![key.into()])
            .await
            == true
    }

    async fn tab_to_count(&self, key: &str) {
        for _ in 0..120 {
            self.key(Key::Tab).await;
            if self.is_at_count(key).await {
                return;
            }
        }
        panic!("Tab does not lead to the count {key}");
    }
}

/// Moves to a mark with the arrow keys.
async fn go_to(reader: &Reader, chart: &str, key: &str) {
    reader.key(Key::Home).await;
    for _ in 0..60 {
        if key_at(reader, chart).await == key {
            return;
        }
        reader.key(Key::Right).await;
    }
    panic!("arrows do not lead to {key} of {chart}");
}

on_a_server! {
    /// Tab, the arrow keys, Enter and Escape are enough for each chart.
    async fn keys_alone_choose_in_each_chart(reader: Mouse) {
        reader.open("").await;
        for (chart, key, query) in CHOICES {
            if chart == "effect" {
                continue;
            }
            tab_to(&reader, chart).await;
            go_to(&reader, chart, key).await;
            let tip = reader.tip(chart).await.expect("keys show the tooltip");
            assert!(!tip.lines.is_empty());
            reader.key(Key::Enter).await;
            reader.sees_address(query).await;
            is_on(&reader, chart, key).await;
            reader.key(Key::Enter).await;
            reader.sees_address("").await;
            reader.key(Key::Escape).await;
            until_seen("no tooltip", async || reader.tip(chart).await, Option::is_none).await;
        }
    }

    /// The counts of a sentence are buttons: Tab reaches them, and a selection keeps the focus where it is.
    async fn keys_alone_choose_in_the_sentence(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        for (key, query) in [("term", "?effect=term"), ("at-once", "?effect=term,at-once")] {
            reader.tab_to_count(key).await;
            reader.key(Key::Space).await;
            reader.sees_address(query).await;
            assert!(reader.mark("effect", key).await.selected);
            assert!(reader.is_at_count(key).await);
            agrees(&reader, &ledger, query).await;
        }
        reader.key(Key::Enter).await;
        reader.sees_address("?effect=term").await;
        // With nobody left of a selected kind, its count stays to be taken back.
        reader.open("?sentence=life&effect=at-once").await;
        assert_eq!(reader.mark("effect", "at-once").await.label, "none freed immediately");
        reader.tab_to_count("at-once").await;
        reader.key(Key::Enter).await;
        reader.sees_address("?sentence=life").await;
        assert!(reader.marks("effect").await.iter().all(|mark| mark.value > 0));
    }

    /// A tap chooses as a press does, without a drag.
    async fn a_tap_chooses_in_each_chart(reader) {
        reader.use_touch().await;
        reader.be_wide(320).await;
        reader.open("").await;
        for (chart, key, query) in CHOICES {
            reader.tap_mark(chart, key).await;
            reader.sees_address(query).await;
            reader.tap_mark(chart, key).await;
            reader.sees_address("").await;
        }
    }

    /// A drag across times served selects all of them.
    async fn a_drag_across_times_served_selects_them(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        reader.drag_marks("served", "8-10", "14-16").await;
        let query = "?served=8-10,10-12,12-14,14-16";
        reader.sees_address(query).await;
        assert_eq!(reader.chips().await.len(), 4);
        agrees(&reader, &ledger, query).await;
        reader.back().await;
        reader.sees_address("").await;
        reader.sees_headline("1,716 prison sentences").await;
    }
}

/// In the map, the up and down keys move geographically.
#[tokio::test]
async fn arrows_in_the_map_go_by_geography() {
    let reader = Reader::at(Place::Http).await;
    for width in [320, 1280] {
        reader.be_wide(width).await;
        reader.open("").await;
        tab_to(&reader, "state").await;
        go_to(&reader, "state", "WA").await;
        for (key, state) in [
            (Key::Down, "OR"),
            (Key::Down, "CA"),
            (Key::Right, "UT"),
            (Key::Up, "NV"),
            (Key::Up, "ID"),
            (Key::Left, "WA"),
        ] {
            reader.key(key).await;
            is_on(&reader, "state", state).await;
        }
        go_to(&reader, "state", "TX").await;
        reader.key(Key::Up).await;
        is_on(&reader, "state", "OK").await;
        reader.key(Key::Enter).await;
        reader.sees_address("?state=OK").await;
    }
    reader.leave().await;
}

/// Shift and the arrow keys select times served; Escape cancels, Enter confirms.
#[tokio::test]
async fn shift_and_arrows_span_times_served() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    tab_to(&reader, "served").await;
    go_to(&reader, "served", "10-12").await;
    reader.shift(Key::Right).await;
    reader.shift(Key::Right).await;
    reader.sees_address("?served=10-12,12-14,14-16").await;
    reader.key(Key::Escape).await;
    reader.sees_address("").await;
    go_to(&reader, "served", "10-12").await;
    reader.shift(Key::Left).await;
    reader.key(Key::Enter).await;
    reader.sees_address("?served=8-10,10-12").await;
    reader.leave().await;
}

/// A finger that scrolls over a chart selects nothing.
#[tokio::test]
async fn a_finger_that_scrolls_over_a_further_chart_selects_nothing() {
    let reader = Reader::at(Place::Http).await;
    reader.use_touch().await;
    reader.be_wide(320).await;
    reader.open("").await;
    for (chart, key, _) in CHOICES {
        let spot = reader.spots(chart, key).await;
        let (x, y) = (spot.bar.middle().0, spot.hit.middle().1);
        let before = reader.js("return scrollY").await;
        reader.swipe((x, y), (x + 8.0, y - 160.0)).await;
        let look = async || reader.js("return scrollY").await;
        until_seen("the page has scrolled", look, |now| *now != before).await;
        assert_eq!(reader.address().await, "", "{chart}");
        assert_eq!(reader.table_count().await, 1716, "{chart}");
    }
    reader.leave().await;
}

/// Each chart has a title, a takeaway, controls, and its figures as a table.
#[tokio::test]
async fn each_chart_has_its_words_and_its_table() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?drug=crack").await;
    for chart in FURTHER {
        let takeaway = if chart == "effect" {
            ".clauses"
        } else {
            ".takeaway"
        };
        let words = reader
            .js_with("
                const f = document.querySelector(`figure[data-chart=${arguments[0]}]`);
                f.querySelector('details').open = true;
                return ['h2', '.subtitle', arguments[1], '.help'].map(s => f.querySelector(s).textContent.trim().length > 0)", vec![chart.into(), takeaway.into()])
            .await;
        assert_eq!(
            words,
            serde_json::json!([true, true, true, true]),
            "{chart}"
        );
        let rows = reader
            .js_with("return [...document.querySelectorAll(`figure[data-chart=${arguments[0]}] details tbody tr`)].map(r => [...r.querySelectorAll('td')].slice(0, 3).map(c => Number(c.textContent.replace(',', ''))))", vec![chart.into()])
            .await;
        let mut rows: Vec<[u32; 3]> = serde_json::from_value(rows).unwrap();
        if chart == "effect" {
            // The sentence leaves out what happened to nobody.
            rows.retain(|[people, ..]| *people > 0);
        }
        let marks = reader.marks(chart).await;
        let marks: Vec<[u32; 3]> = marks
            .iter()
            .map(|own| [own.value, own.life, own.total])
            .collect();
        assert_eq!(rows, marks, "{chart}");
    }
    reader.leave().await;
}

/// With 24 people or fewer, the chart of changes has a row for each person, which opens the record.
#[tokio::test]
async fn a_few_people_have_a_row_each_that_opens_the_record() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    let query = "?from=2015-03-31&to=2015-03-31";
    reader.open(query).await;
    assert_eq!(reader.marks("change").await.len(), 22);
    agrees(&reader, &ledger, query).await;
    let id = ledger.view(query)[3].id.clone();
    reader.press_mark("change", &id).await;
    reader.sees_address(&format!("{query}&id={id}")).await;
    reader.sees_record(&id).await;
    reader.leave().await;
}

/// Figures of courts belong to their states: when the first of two goes, the other keeps its own observers.
#[tokio::test]
async fn the_figure_of_a_second_state_follows_when_the_first_has_gone() {
    let reader = Reader::at(Place::Http).await;
    // High enough for the chart over time and those of the courts at once.
    let tall = json!({ "width": 1280, "height": 4000, "deviceScaleFactor": 1, "mobile": false });
    reader
        .browser
        .cdp("Emulation.setDeviceMetricsOverride", tall)
        .await;
    reader.open("?state=FL").await;
    reader.press_mark("state", "TX").await;
    reader.ready().await;
    reader.press_mark("state", "FL").await;
    reader.sees_address("?state=TX").await;
    let courts = async || {
        let marks = reader.marks("district").await;
        marks
            .iter()
            .map(|mark| (mark.key.clone(), mark.value))
            .collect::<Vec<_>>()
    };
    let before = courts().await;
    assert!(
        before.iter().all(|(key, _)| key.starts_with("tx")),
        "{before:?}"
    );
    let (from, to) = reader.across("time", "2015-12-18", "2016-08-03").await;
    reader.hold(from, to).await;
    until("the courts follow the drag", async || {
        courts().await != before
    })
    .await;
    reader.let_go().await;
    reader.be_wide(800).await;
    until("the chart of the courts has the width of its figure", async || {
        reader.js("const svg = document.querySelector('[data-chart=district] svg'); return Math.abs(svg.getBoundingClientRect().width - svg.closest('.plot').clientWidth) < 2").await == json!(true)
    })
    .await;
    reader.leave().await;
}
