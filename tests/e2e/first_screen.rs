//! The first screen: what happened, the chart, the profile of the people in the view, and the quick filters.

use std::collections::BTreeSet;

use serde_json::json;

use crate::support::{
    Ledger, Place, Reader, everywhere, on_a_server, text, thousands, until, until_seen,
};

/// The lower edges of what a reader must see without scrolling.
const EDGES: &str = "return ['h1', 'figure[data-chart=time] svg.live', 'figure[data-chart=time] .legend', '.quick', '.source']
    .map(s => Math.ceil(document.querySelector(s).getBoundingClientRect().bottom))";

#[tokio::test]
async fn the_first_screen_has_sentence_chart_colors_filters_and_source() {
    let reader = Reader::at(Place::Http).await;
    for (width, height) in [(390, 844), (360, 740), (1280, 800)] {
        reader.be_sized(width, height).await;
        reader.open("").await;
        let edges: Vec<u32> = serde_json::from_value(reader.js(EDGES).await).unwrap();
        assert!(
            edges.iter().all(|edge| *edge <= height),
            "{width} × {height}: {edges:?}"
        );
    }
    reader.leave().await;
}

/// Holds the program back until `window.begin` is called.
const HELD_BACK: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = (...all) => new Promise(go => { window.begin = go }).then(() => own.apply(WebAssembly, all));
    }";

/// The box of the chart over time, and the edges of all that tells what it shows: its words, its colors, the sentence.
const WHOLE: &str = "
    const box = own => own.getBoundingClientRect();
    const isShown = own => own.checkVisibility({ visibilityProperty: true }) && own.getClientRects().length;
    const chart = [...document.querySelectorAll('figure[data-chart=time] svg.chart')].find(isShown);
    const told = [chart, ...chart.querySelectorAll('text'), ...document.querySelectorAll('h1, figure[data-chart=time] .legend span')];
    const boxes = told.filter(isShown).map(box);
    const { top, width, height } = box(chart);
    return {
        chart: [top, height], share: width / innerWidth, texts: boxes.length,
        inside: boxes.every(own => own.top >= 0 && own.left >= 0 && own.bottom <= innerHeight && own.right <= innerWidth),
        across: document.documentElement.scrollWidth <= innerWidth,
    }";

/// Sideways on a phone, the chart over time is whole on the first screen, before the program starts and after, in the
/// same place, and takes most of the width.
#[tokio::test]
async fn sideways_on_a_phone_the_chart_is_whole() {
    let reader = Reader::at(Place::Http).await;
    reader.before_the_page(HELD_BACK).await;
    for (width, height) in [(844, 390), (932, 430), (740, 360), (667, 375), (568, 320)] {
        reader.be_sized(width, height).await;
        reader.open_still("").await;
        let is_held = async || reader.js("return !!window.begin").await == json!(true);
        until("the program is about to start", is_held).await;
        let still = reader.js(WHOLE).await;
        reader.js("window.begin()").await;
        reader.ready().await;
        reader.rests().await;
        let live = reader.js(WHOLE).await;
        for seen in [&still, &live] {
            let what = format!("{width} × {height}: {seen}");
            assert!(seen["texts"].as_u64().unwrap() > 9, "{what}");
            assert_eq!(
                (&seen["inside"], &seen["across"]),
                (&json!(true), &json!(true)),
                "{what}"
            );
            assert!(seen["share"].as_f64().unwrap() > 0.5, "{what}");
        }
        assert_eq!(still["chart"], live["chart"], "{width} × {height}");
    }
    // A selection changes the lines above it, and the chart stays whole.
    reader.be_sized(844, 390).await;
    reader
        .open_still("?from=2016-08-03&to=2016-08-03&sentence=life")
        .await;
    let is_held = async || reader.js("return !!window.begin").await == json!(true);
    until("the program is about to start", is_held).await;
    reader.js("window.begin()").await;
    reader.ready().await;
    let seen = reader.js(WHOLE).await;
    assert_eq!(
        (&seen["inside"], &seen["across"]),
        (&json!(true), &json!(true)),
        "{seen}"
    );
    reader.leave().await;
}

/// The boxes of the charts on the first screen: left, top, width, height.
const BOXES: &str = "return ['time', 'sentence'].map(name => {
    const shown = [...document.querySelectorAll(`figure[data-chart=${name}] svg.chart`)].filter(own => own.checkVisibility() && own.getClientRects().length);
    const { left, top, width, height } = shown[0].getBoundingClientRect();
    return top < innerHeight ? [left, top, width, height, shown.length] : null;
})";

/// The live chart comes in the place of the still one, and is hardly wider.
#[tokio::test]
async fn the_still_charts_are_as_large_as_the_live_ones() {
    let reader = Reader::at(Place::Http).await;
    reader.before_the_page(HELD_BACK).await;
    for (width, height) in [
        (320, 640),
        (390, 844),
        (768, 1024),
        (1024, 768),
        (1280, 800),
        (1920, 1080),
        (844, 390),
    ] {
        reader.be_sized(width, height).await;
        reader.open_still("").await;
        let is_held = async || reader.js("return !!window.begin").await == json!(true);
        until("the program is about to start", is_held).await;
        let read = async || -> Vec<Option<[f64; 5]>> {
            serde_json::from_value(reader.js(BOXES).await).unwrap()
        };
        let still = read().await;
        reader.js("window.begin()").await;
        reader.ready().await;
        reader.rests().await;
        let live = read().await;
        let both = still.iter().zip(&live);
        let mut seen = 0;
        for (still, live) in both.filter_map(|(a, b)| a.zip(*b)) {
            let what = format!("{width} × {height}: {still:?} {live:?}");
            for side in [0, 1, 3, 4] {
                assert!((still[side] - live[side]).abs() < 1.0, "{what}");
            }
            assert!(still[2] <= live[2] && still[2] > 0.92 * live[2], "{what}");
            seen += 1;
        }
        assert!(seen >= 1, "{width} × {height}");
    }
    reader.leave().await;
}

/// What a commutation is, and is not, is said on the page, and left to the article in a frame of a part.
#[tokio::test]
async fn what_a_commutation_is_stands_below_the_source() {
    let reader = Reader::at(Place::Http).await;
    let said = "return [...document.querySelectorAll('#app p')].filter(own => own.checkVisibility()).map(own => own.innerText).filter(own => own.includes('not a pardon'))";
    reader.be_sized(390, 844).await;
    reader.open("?sentence=life").await;
    assert_eq!(
        reader.js(said).await,
        json!([
            "A commutation is not a pardon: it makes a sentence shorter, and the conviction stands."
        ])
    );
    reader.open("?embed=time").await;
    assert_eq!(reader.js(said).await, json!([]));
    reader.leave().await;
}

/// The length of the page on a phone, which a list of all people or charts one below the other would exceed.
#[tokio::test]
async fn the_page_is_at_most_6000_px_long_on_a_phone() {
    let reader = Reader::at(Place::Http).await;
    reader.be_sized(390, 844).await;
    reader.open("").await;
    let height = reader
        .js("return document.documentElement.scrollHeight")
        .await;
    assert!(height.as_u64().unwrap() <= 6000, "{height}");
    reader.leave().await;
}

/// A script that returns how far the strip of the further charts reaches below this chart, and how far it scrolls
/// down by itself, in CSS pixels.
fn below(chart: &str) -> String {
    format!(
        "const strip = document.querySelector('.strip'), bottom = own => own.getBoundingClientRect().bottom;
         const own = document.querySelector('figure[data-chart={chart}]');
         return [Math.round(bottom(strip) - bottom(own)), strip.scrollHeight - strip.clientHeight]"
    )
}

/// On a phone, the further charts lie side by side, one press away, and none leaves room below it for a higher one.
#[tokio::test]
async fn on_a_phone_each_further_chart_is_one_press_away() {
    let reader = Reader::at(Place::Http).await;
    reader.be_sized(390, 844).await;
    reader.open("?sentence=life").await;
    let shown = "return [...document.querySelectorAll('.who figure')].filter(f => { const r = f.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.top < innerHeight && r.bottom > 0 }).map(f => f.dataset.chart)";
    let links = [
        ("Where", "state"),
        ("New end", "change"),
        ("Outcome", "effect"),
        ("Wait", "served"),
        ("Drugs", "drug"),
    ];
    for (words, chart) in links {
        let spot = reader.find(".slides a", words).await;
        reader.press(spot.middle()).await;
        let look = async || reader.js(shown).await;
        until_seen(words, look, |seen| *seen == json!([chart])).await;
        let blank = async || reader.js(&below(chart)).await;
        until_seen("the strip ends with the chart", blank, |px| {
            *px == json!([0, 0])
        })
        .await;
        let current = "const color = own => getComputedStyle(own).backgroundColor, links = [...document.querySelectorAll('.slides a')];
            return links.filter(own => links.filter(other => color(other) === color(own)).length === 1).map(own => own.textContent)";
        assert_eq!(reader.js(current).await, json!([words]));
        reader
            .sees_address(&format!("?sentence=life#{chart}-title"))
            .await;
    }
    reader.press_mark("drug", "powder").await;
    reader
        .sees_address("?sentence=life&drug=powder#drug-title")
        .await;
    reader.leave().await;
}

/// A press on a bar changes nothing above it in place, and its answer is on the screen.
#[tokio::test]
async fn a_press_is_answered_where_it_is() {
    let reader = Reader::at(Place::Http).await;
    for (width, height) in [(390, 844), (1280, 800)] {
        reader.be_sized(width, height).await;
        reader.open("").await;
        let spot = reader.spots("time", "2016-08-03").await;
        let place = "return [scrollY, document.querySelector('figure[data-chart=time] svg').getBoundingClientRect().top]";
        let before = reader.js(place).await;
        reader.press(spot.bar.middle()).await;
        reader.sees_headline("214 prison sentences").await;
        assert_eq!(reader.js(place).await, before, "{width}");
        let answer = "const r = document.querySelector('[data-profile]').getBoundingClientRect(), dock = document.querySelector('.dock').getBoundingClientRect();
            return r.top >= 0 && r.bottom <= dock.top";
        assert_eq!(reader.js(answer).await, json!(true), "{width}");
    }
    reader.leave().await;
}

/// Whole months between two days.
fn months(from: &str, to: &str) -> i32 {
    let parts =
        |day: &str| -> Vec<i32> { day.split('-').map(|own| own.parse().unwrap()).collect() };
    let (from, to) = (parts(from), parts(to));
    (to[0] - from[0]) * 12 + to[1] - from[1] - i32::from(to[2] < from[2])
}

fn counted(number: i32, unit: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{s}")
}

/// The profile of the people whom `query` admits, by a count of the records.
fn profile(ledger: &Ledger, query: &str) -> String {
    let people = ledger.view(query);
    let life = people.iter().filter(|own| own.sentence == "life").count();
    let crack = people
        .iter()
        .filter(|own| own.keys("drug").contains("crack"))
        .count();
    let percent = (200 * crack + people.len()) / (2 * people.len());
    let waits = people
        .iter()
        .filter_map(|own| Some(months(own.sentenced.as_ref()?, &own.day)));
    let mut waits: Vec<i32> = waits.collect();
    waits.sort_unstable();
    let wait = waits[(waits.len() - 1) / 2];
    let term = [(wait / 12, "year"), (wait % 12, "month")];
    let term: Vec<String> = term
        .iter()
        .filter(|own| own.0 > 0)
        .map(|own| counted(own.0, own.1))
        .collect();
    format!(
        "{} people · {} life · {percent}% crack · median wait {}",
        thousands(people.len()),
        thousands(life),
        term.join(" ")
    )
}

everywhere! {
    /// The line under the chart counts the people of the view.
    async fn the_profile_counts_the_people_of_the_view(reader: Mouse) {
        let ledger = Ledger::read();
        for query in ["", "?from=2016-08-03&to=2016-08-03", "?drug=powder", "?sentence=20-25&state=FL,TX"] {
            reader.open(query).await;
            let shown = text(&reader.js("return document.querySelector('[data-profile]').textContent").await);
            assert_eq!(shown, profile(&ledger, query), "{query}");
        }
        reader.open("?state=HI&drug=heroin").await;
        let shown = reader.js("return document.querySelector('[data-profile]').textContent").await;
        assert_eq!(shown, "No one");
    }
}

/// The quick filters that are set.
async fn pressed(reader: &Reader) -> Vec<String> {
    let look = "return [...document.querySelectorAll('.quick button[aria-pressed=true]')].map(b => b.textContent.trim())";
    serde_json::from_value(reader.js(look).await).unwrap()
}

on_a_server! {
    /// Each quick filter is added to the others by one press and removed by another; the first removes all.
    async fn quick_filters_are_one_press_each(reader: Mouse) {
        let ledger = Ledger::read();
        let week: BTreeSet<&str> = ledger.0.iter().map(|own| own.day.as_str()).filter(|day| *day > "2017-01-13").collect();
        let (first, last) = (week.first().unwrap(), week.last().unwrap());
        reader.open("").await;
        assert_eq!(pressed(&reader).await, ["Everyone"]);
        let quick = async |words: &str| {
            let spot = reader.find(".quick button", words).await;
            reader.press(spot.middle()).await;
        };
        quick("Life").await;
        reader.sees_address("?sentence=life").await;
        quick("Crack").await;
        reader.sees_address("?sentence=life&drug=crack").await;
        quick("Final week").await;
        reader.sees_address(&format!("?from={first}&to={last}&sentence=life&drug=crack")).await;
        assert_eq!(pressed(&reader).await, ["Life", "Crack", "Final week"]);
        reader.pick("Your state", "FL").await;
        reader.sees_address(&format!("?from={first}&to={last}&sentence=life&drug=crack&state=FL")).await;
        quick("Life").await;
        reader.sees_address(&format!("?from={first}&to={last}&drug=crack&state=FL")).await;
        quick("Everyone").await;
        reader.sees_address("").await;
        assert_eq!(pressed(&reader).await, ["Everyone"]);
        quick("Aug").await;
        reader.sees_address("?from=2016-08-03&to=2016-08-03").await;
        quick("Aug").await;
        reader.sees_address("").await;
    }
}

on_a_server! {
    /// Two buttons go from one day of grant to the next.
    async fn buttons_go_from_day_to_day(reader: Mouse) {
        let ledger = Ledger::read();
        let days: BTreeSet<&str> = ledger.0.iter().map(|own| own.day.as_str()).collect();
        let days: Vec<&str> = days.into_iter().collect();
        let (last, before) = (days[days.len() - 1], days[days.len() - 2]);
        reader.open("").await;
        let step = async |words: &str| {
            let spot = reader.find(".days button", words).await;
            reader.press(spot.middle()).await;
        };
        step("Earlier day").await;
        reader.sees_address(&format!("?from={last}&to={last}")).await;
        step("Earlier day").await;
        reader.sees_address(&format!("?from={before}&to={before}")).await;
        step("Later day").await;
        reader.sees_address(&format!("?from={last}&to={last}")).await;
        let ends = "return [...document.querySelectorAll('.days button')].map(b => b.getAttribute('aria-disabled'))";
        assert_eq!(reader.js(ends).await, json!([null, "true"]));
    }
}
