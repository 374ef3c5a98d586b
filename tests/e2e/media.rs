//! Forced colors, reduced motion, and print.

use serde_json::{Value, json};

use crate::support::{Place, Reader, in_other_engines, until};

/// Returns the computed colors of the bars, the parts for life, and the background.
async fn colors(reader: &Reader) -> Value {
    reader
        .js("
        const svg = document.querySelector('figure[data-chart=time] svg');
        const fills = [...svg.querySelectorAll('g[aria-hidden] rect, g[aria-hidden] path, g[aria-hidden] polygon')]
            .map(e => getComputedStyle(e)).filter(s => s.fill !== 'none' && s.fillOpacity !== '0' || s.stroke !== 'none').map(s => `${s.fill} ${s.stroke}`);
        return { ground: getComputedStyle(document.body).backgroundColor, fills: [...new Set(fills)] }")
        .await
}

/// In forced colors, bars still stand out from the background, and life from terms.
#[tokio::test]
async fn bars_are_visible_in_forced_colors() {
    let reader = Reader::at(Place::Http).await;
    for scheme in ["light", "dark"] {
        reader
            .emulate(
                "",
                &[
                    ("forced-colors", "active"),
                    ("prefers-color-scheme", scheme),
                ],
            )
            .await;
        reader.open("?sentence=life,20-25").await;
        let colors = colors(&reader).await;
        let ground = colors["ground"].as_str().unwrap();
        let fills: Vec<&str> = colors["fills"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert!(fills.len() >= 3, "{colors:#}");
        for fill in &fills {
            let parts: Vec<&str> = fill.split(") ").collect();
            let told = parts
                .iter()
                .any(|part| *part != "none" && !ground.starts_with(part.trim_end_matches(')')));
            assert!(told, "{fill} cannot be told from {ground}");
        }
    }
    reader.leave().await;
}
in_other_engines! { bars_are_visible_in_forced_colors: Media }

/// In forced colors, the bars of the history are visible for every basis, and selected marks stand out.
#[tokio::test]
async fn the_history_is_visible_in_forced_colors() {
    let reader = Reader::at(Place::Http).await;
    for scheme in ["light", "dark"] {
        let forced = [
            ("forced-colors", "active"),
            ("prefers-color-scheme", scheme),
        ];
        reader.emulate("", &forced).await;
        reader.open("?year=2016&compare=obama~carter").await;
        let hidden = reader
            .js("
            const ground = getComputedStyle(document.body).backgroundColor;
            const colour = e => { const s = getComputedStyle(e); return e.matches('.f') ? s.fill : s.stroke };
            return ['years', 'presidents', 'sides'].flatMap(chart => {
                const bars = [...document.querySelectorAll(`figure[data-chart=${chart}] .picture .grant`)];
                return bars.length ? bars.filter(e => colour(e) === ground).map(e => e.outerHTML.slice(0, 80)) : [chart];
            })")
            .await;
        assert_eq!(hidden, json!([]), "{scheme}");
        let pressed = reader
            .js("
            const ground = e => getComputedStyle(e).backgroundColor;
            document.querySelector('.picker details').open = true;
            return ground(document.querySelector('.pick[aria-pressed=true]')) !== ground(document.querySelector('.pick[aria-pressed=false]'))")
            .await;
        assert_eq!(pressed, json!(true), "{scheme}");
    }
    reader.leave().await;
}

const MOVING: &str = "return [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration.split(', ').some(d => parseFloat(d) > 0)).map(e => e.outerHTML.slice(0, 60))";

/// Bars are animated to their new height, but not with reduced motion.
#[tokio::test]
async fn nothing_moves_for_those_who_ask_for_less_motion() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    until("motion is allowed", async || {
        reader
            .js("return 'moves' in document.documentElement.dataset")
            .await
            == json!(true)
    })
    .await;
    assert_ne!(reader.js(MOVING).await, json!([]), "else bars do move");
    reader
        .emulate("", &[("prefers-reduced-motion", "reduce")])
        .await;
    reader.open("").await;
    assert_eq!(reader.js(MOVING).await, json!([]));
    reader.press_mark("sentence", "life").await;
    reader.sees_headline("569 life sentences").await;
    let moving = reader.js("return document.getAnimations().length").await;
    assert_eq!(moving, json!(0));
    reader.leave().await;
}

/// In print: the charts, the table and the source, no controls (headings are plain), black on white in any
/// scheme.
#[tokio::test]
async fn paper_has_no_controls_and_is_black_on_white() {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(768).await;
    for scheme in ["light", "dark"] {
        reader
            .emulate("", &[("prefers-color-scheme", scheme)])
            .await;
        reader
            .open("?from=2016-08-03&to=2016-08-03&year=2016&compare=obama~carter")
            .await;
        reader
            .emulate("print", &[("prefers-color-scheme", scheme)])
            .await;
        let controls = reader
            .js("return [...document.querySelectorAll('button, input, select, summary, .control')].filter(e => !e.closest('th, .clauses')).filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 80))")
            .await;
        assert_eq!(controls, json!([]), "{scheme}");
        let (paper, ink) = (
            reader
                .js("return getComputedStyle(document.body).backgroundColor")
                .await,
            reader
                .js("return getComputedStyle(document.querySelector('h1')).color")
                .await,
        );
        assert_eq!(
            (paper, ink),
            (json!("rgb(255, 255, 255)"), json!("rgb(0, 0, 0)")),
            "{scheme}"
        );
        let shown = reader
            .js("return ['figure[data-chart=time] svg', 'figure[data-chart=sentence] svg', 'figure[data-chart=years] svg', 'figure[data-chart=presidents] svg', 'figure[data-chart=sides] svg', '.claims', 'table[data-table=records]', 'footer', '[data-summary]'].map(s => document.querySelector(s).checkVisibility())")
            .await;
        assert_eq!(shown, json!(vec![true; 9]));
        // In print, the table has the heading of each column.
        let headings = reader
            .js("return [...document.querySelectorAll('table[data-table=records] thead th')].map(h => h.innerText.trim().split(/\\s/)[0])")
            .await;
        assert_eq!(
            headings,
            json!(["Name", "Granted", "District", "Sentence", "What"]),
            "{scheme}"
        );
    }
    reader.leave().await;
}

/// Print has the charts and the list, without the buttons and the bar at the bottom. (`print.rs` has an open record.)
#[tokio::test]
async fn paper_has_neither_buttons_nor_the_bar_at_the_foot() {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(768).await;
    reader.open("?sentence=life&pair=crack,powder").await;
    let seen = async || {
        reader
            .js("return ['.dock', '.save', 'figure[data-chart=drug] svg', 'table[data-table=records]', 'footer'].map(s => document.querySelector(s).checkVisibility({ visibilityProperty: true }))")
            .await
    };
    assert_eq!(seen().await, json!([true, true, true, true, true]));
    reader.emulate("print", &[]).await;
    assert_eq!(seen().await, json!([false, false, true, true, true]));
    reader.leave().await;
}

/// A statement in print has its words, its verdict and its charts, and no controls; so has the article.
#[tokio::test]
async fn paper_has_the_statement_with_its_charts() {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(768).await;
    reader.open_walk("?story=record-day", "record-day").await;
    reader
        .emulate("print", &[("prefers-color-scheme", "dark")])
        .await;
    let controls = "return [...document.querySelectorAll('button, input, select, summary, .control')].filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 80))";
    assert_eq!(reader.js(controls).await, json!([]));
    let shown = reader
        .js("return ['h1', '.current h2', '.current [data-verdict]', '.stage figure[data-chart=time] svg', '.stage figure[data-chart=years] svg'].map(s => document.querySelector(s).checkVisibility())")
        .await;
    assert_eq!(shown, json!(vec![true; 5]));
    reader.open_report("").await;
    assert_eq!(reader.js(controls).await, json!([]));
    let shown = reader
        .js("return [document.querySelectorAll('[data-verdict]').length > 0, document.querySelectorAll('figure').length > 5 && [...document.querySelectorAll('figure')].every(f => [...f.querySelectorAll('svg')].filter(s => s.getClientRects().length).length === 1)]")
        .await;
    assert_eq!(shown, json!([true, true]));
    let paper = reader
        .js("return getComputedStyle(document.body).backgroundColor")
        .await;
    assert_eq!(paper, json!("rgb(255, 255, 255)"));
    reader.leave().await;
}

/// In a picture of the whole page, as archives and newsrooms take them, no chart is missing, whether or not
/// it has been in the window.
#[tokio::test]
async fn a_picture_of_the_whole_page_has_every_chart() {
    let reader = Reader::at(Place::Http).await;
    // On a phone, the further charts lie beside each other.
    for width in [768, 1280] {
        reader.be_wide(width).await;
        reader.open("?sentence=life").await;
        assert_eq!(reader.blank_charts().await, json!([]), "{width} px");
    }
    // It would have been noticed.
    reader
        .js("const sheet = new CSSStyleSheet(); sheet.replaceSync('[data-chart=served] svg * { visibility: hidden }'); document.adoptedStyleSheets = [sheet]")
        .await;
    assert_eq!(reader.blank_charts().await, json!(["served"]));
    reader.leave().await;
}
