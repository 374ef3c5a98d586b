//! Parts of the page in other pages: what is shown, in which look, and when.

use serde_json::json;

use crate::load::HEADLINE;
use crate::support::{
    Answer, FOLDER, Place, Reader, ServeOptions, in_other_engines, text, texts, until_seen,
    wasm_name,
};

/// Each part of the page, with its charts.
const PARTS: [(&str, &[&str]); 10] = [
    ("time", &["time"]),
    ("sentence", &["sentence"]),
    ("drugs", &["drug"]),
    ("where", &["state"]),
    ("change", &["change"]),
    ("years", &["years"]),
    ("presidents", &["presidents"]),
    ("story", &[]),
    ("time,years", &["time", "years"]),
    (
        "all",
        &[
            "time",
            "sentence",
            "drug",
            "state",
            "change",
            "effect",
            "served",
            "years",
            "presidents",
        ],
    ),
];

impl Reader {
    /// Returns the visible charts.
    async fn charts_seen(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility()).map(f => f.dataset.chart)").await)
    }

    /// Returns the visible elements of the page around the parts.
    async fn surroundings_seen(&self) -> Vec<String> {
        texts(&self.js("return ['.places', '.records', '.save', '.notes', '.dock'].filter(s => document.querySelector(s)?.checkVisibility())").await)
    }

    /// Opens a part and waits until it is ready.
    async fn open_part(&self, query: &str) {
        self.open_still(query).await;
        until_seen(
            "the part is ready",
            async || {
                self.js("return { ...document.documentElement.dataset }")
                    .await
            },
            |own| own["ready"] == "true",
        )
        .await;
    }
}

#[tokio::test]
async fn a_part_shows_its_charts_with_source_and_the_way_to_the_rest() {
    let reader = Reader::at(Place::Http).await;
    for (part, charts) in PARTS {
        reader.open_part(&format!("?embed={part}")).await;
        assert_eq!(reader.charts_seen().await, charts, "{part}");
        assert_eq!(
            reader.surroundings_seen().await,
            Vec::<String>::new(),
            "{part}"
        );
        let credit = text(
            &reader
                .js("return [...document.querySelectorAll('#app :is(.credit, .source)')].filter(own => own.checkVisibility()).map(own => own.innerText).join(' ')")
                .await,
        );
        assert!(credit.contains("Department of Justice"), "{part}: {credit}");
    }
    reader.leave().await;
}
in_other_engines! { a_part_shows_its_charts_with_source_and_the_way_to_the_rest: Mouse }

#[tokio::test]
async fn a_part_keeps_within_a_phone() {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(320).await;
    for (part, _) in PARTS {
        reader.open_part(&format!("?embed={part}")).await;
        let beyond = reader
            .js("return document.documentElement.scrollWidth - innerWidth")
            .await;
        assert_eq!(beyond, json!(0), "{part}");
    }
    reader.leave().await;
}

#[tokio::test]
async fn filters_work_in_a_part_and_its_link_leads_to_the_whole_of_the_same_view() {
    let reader = Reader::at(Place::Http).await;
    reader
        .open_part("?embed=time&childId=chart-1&theme=dark")
        .await;
    reader.press_mark("time", "2016-08-03").await;
    reader
        .sees_address("?embed=time&childId=chart-1&theme=dark&from=2016-08-03&to=2016-08-03")
        .await;
    assert_eq!(reader.charts_seen().await, ["time"]);
    let link = reader.js("const a = document.querySelector('.credit a'); return [a.getAttribute('href'), a.target, a.rel]").await;
    assert_eq!(
        link,
        json!([
            "?theme=dark&from=2016-08-03&to=2016-08-03",
            "_blank",
            "noopener"
        ])
    );
    reader.leave().await;
}
in_other_engines! { filters_work_in_a_part_and_its_link_leads_to_the_whole_of_the_same_view: Mouse }

#[tokio::test]
async fn the_chart_is_there_before_the_program_is() {
    let options =
        ServeOptions::default().answer(format!("{FOLDER}/{}", wasm_name()), Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    for query in [
        "?embed=time",
        "?embed=sentence&initialWidth=600&childId=a",
        "?embed=drugs",
    ] {
        reader.open_still(query).await;
        let shown = reader.js("const f = [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility()); const plot = f[0].querySelector('.plot'); return [f.length, plot.checkVisibility({visibilityProperty: true}), plot.clientHeight > 150]").await;
        assert_eq!(shown, json!([1, true, true]), "{query}");
    }
    let headline = text(
        &reader
            .js("return document.querySelector('h1').innerText.replace(/\\s+/g, ' ')")
            .await,
    );
    assert_eq!(headline, HEADLINE);
    reader
        .leave_having_been_told(|line| line.contains("404"))
        .await;
}

#[tokio::test]
async fn the_look_follows_the_address_and_nonsense_is_named() {
    let reader = Reader::at(Place::Http).await;
    reader
        .open_part("?embed=time&accent=8a2be2&paper=transparent&font=serif")
        .await;
    let look = reader.js("const s = e => getComputedStyle(e); const bar = document.querySelector('[data-chart=time] .picture .f.grant'); return [s(bar).fill, s(document.body).backgroundColor, s(document.body).fontFamily.includes('serif') && s(document.body).fontFamily === s(document.querySelector('h1')).fontFamily]").await;
    assert_eq!(look, json!(["rgb(138, 43, 226)", "rgba(0, 0, 0, 0)", true]));
    for query in ["?embed=tme", "?accent=red;}", "?paper=blue", "?font=comic"] {
        reader.open_part(query).await;
        let said = text(
            &reader
                .js("return document.getElementById('notice').innerText")
                .await,
        );
        assert!(
            said.contains(&query[1..]) && said.contains("could not use"),
            "{query}: {said}"
        );
    }
    reader.leave().await;
}
