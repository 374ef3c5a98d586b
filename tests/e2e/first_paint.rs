//! The first paint, and how the program takes over.

use serde_json::{Value, json};

use crate::counts::agrees;
use crate::load::HEADLINE;
use crate::support::{
    Answer, FOLDER, Ledger, Place, Reader, ServeOptions, everywhere, text, until, until_seen,
};

/// Lets the program start only after the still page has been on the screen for a few frames.
const SLOW_PROGRAM: &str = "
    const painted = new Promise(done => {
        let frames = 0;
        const count = () => (frames += document.querySelector('footer') ? 1 : 0) < 6 ? requestAnimationFrame(count) : done();
        requestAnimationFrame(count);
    });
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = (...all) => painted.then(() => own.apply(WebAssembly, all));
    }";

/// Sums up layout shifts.
const SHIFTS: &str = "
    window.shifts = { total: 0, of: [] };
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
            window.shifts.total += entry.value;
            for (const source of entry.sources) window.shifts.of.push(
                `${entry.value.toFixed(4)} ${source.node?.localName ?? source.node?.nodeName} ${source.node?.className?.baseVal ?? source.node?.className} ${JSON.stringify(source.previousRect)} ${JSON.stringify(source.currentRect)}`);
        }
    }).observe({ type: 'layout-shift', buffered: true });";

/// Records each visible headline, frame by frame and change by change.
const HEADLINES: &str = "
    window.headlines = [];
    const look = () => {
        const h1 = document.querySelector('[data-summary]');
        const seen = h1 && h1.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? h1.textContent.replace(/\\s+/g, ' ').trim() : '';
        if (seen && window.headlines.at(-1) !== seen) window.headlines.push(seen);
    };
    const each = () => { look(); requestAnimationFrame(each); };
    requestAnimationFrame(each);";

/// Changes texts as a translation does, and inserts elements as a dictionary does.
const FOREIGN: &str = "
    window.inserted = 0;
    document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive' || !document.querySelector('#app h1')) return;
        for (const place of document.querySelectorAll('#app h1, #app h2, #app p')) {
            place.append(document.createElement('span'));
            for (const text of [...place.childNodes].filter(node => node.nodeType === 3 && node.data.trim())) {
                const font = document.createElement('font');
                text.replaceWith(font);
                font.append('«' + text.data + '»');
                inserted++;
            }
        }
    });";

/// Checks that the page is complete without scripts.
async fn is_complete_and_still(reader: &Reader) {
    assert_eq!(reader.headline().await, HEADLINE);
    let charts = reader
        .js("return [...document.querySelectorAll('.charts figure[data-chart]')].map(f => [...f.querySelectorAll('svg')].filter(s => s.getClientRects().length).map(s => { const r = s.getBoundingClientRect(); return r.width > 200 && r.height > 150 && getComputedStyle(s).visibility === 'visible' && r.width <= f.getBoundingClientRect().width + 1 }))")
        .await;
    assert_eq!(
        charts,
        json!([[true], [true]]),
        "one fitting picture a chart"
    );
    let further = reader
        .js("return [...document.querySelectorAll('.charts ~ * figure[data-chart]')].map(f => [f.dataset.chart, [...f.querySelectorAll('svg')].filter(s => s.getClientRects().length && getComputedStyle(s).visibility === 'visible' && s.getBoundingClientRect().width <= f.getBoundingClientRect().width + 1).length])")
        .await;
    let expected = [
        "drug",
        "state",
        "change",
        "effect",
        "served",
        "years",
        "presidents",
    ];
    let pictures = |chart: &str| u32::from(chart != "effect");
    let expected = expected.iter().map(|chart| json!([chart, pictures(chart)]));
    assert_eq!(further, Value::from_iter(expected));
    assert_eq!(
        reader.sum("effect").await,
        1716,
        "a sentence, which can be read"
    );
    assert_eq!(reader.marks("time").await.len(), 21);
    assert_eq!(reader.sum("time").await, 1716);
    assert_eq!(reader.sum("sentence").await, 1716);
    assert_eq!(reader.rows().await.len(), 5);
    let text = reader.page_text().await;
    for words in [
        "About the data",
        "Department of Justice",
        "214 on Aug. 3, 2016",
    ] {
        assert!(text.contains(words), "{words} is not on the page");
    }
    assert_eq!(reader.visible_controls().await, Vec::<String>::new());
    assert!(reader.fits_across().await);
}

/// Whether this is the browser's warning about preloaded files, which are not used without scripts.
fn is_about_early_loading(line: &str) -> bool {
    line.contains("preloaded using link preload but not used")
}

async fn without_scripts(place: Place) {
    let reader = Reader::at(place).await;
    reader.forbid_scripts().await;
    for width in [320, 768, 1280] {
        reader.be_wide(width).await;
        reader.open_still("").await;
        is_complete_and_still(&reader).await;
        let room = reader
            .js("return [...document.querySelectorAll('.control')].filter(c => c.getClientRects().length).map(c => c.className)")
            .await;
        assert_eq!(room, json!([]), "controls leave no holes at {width}");
        assert!(reader.page_text().await.contains("needs JavaScript"));
    }
    reader.leave_having_been_told(is_about_early_loading).await;
}

#[tokio::test]
async fn without_scripts_the_page_is_complete_on_a_server() {
    without_scripts(Place::Http).await;
}

#[tokio::test]
async fn without_scripts_the_page_is_complete_as_a_file() {
    without_scripts(Place::File).await;
}

#[tokio::test]
async fn without_scripts_the_page_is_complete_in_a_sandboxed_frame() {
    without_scripts(Place::Frame).await;
}

everywhere! {
    /// Nothing moves when the live page replaces the still one.
    async fn taking_over_moves_nothing(reader) {
        reader.before_the_page(SLOW_PROGRAM).await;
        reader.before_the_page(SHIFTS).await;
        for (width, height) in [(320, 800), (768, 800), (1024, 768), (1280, 800), (844, 390)] {
            reader.be_sized(width, height).await;
            reader.open("").await;
            reader.js("window.frames6 = 0; const f = () => ++window.frames6 < 6 && requestAnimationFrame(f); requestAnimationFrame(f)").await;
            until("six frames", async || reader.js("return window.frames6 >= 6").await == json!(true)).await;
            let shifts = reader.js("return window.shifts").await;
            let total = shifts["total"].as_f64().unwrap();
            assert!(total < 0.01, "{width} px: {shifts:#}");
        }
        // A deliberate shift shows that shifts are noticed.
        reader.js("document.querySelector('main').style.paddingTop = '300px'").await;
        until("a shift on purpose is seen", async || {
            reader.js("return window.shifts.total > 0.01").await == json!(true)
        })
        .await;
    }

    /// Extensions and translations change the first paint before the program starts. The page then shows what
    /// its address asks for all the same.
    async fn what_others_insert_before_the_start_changes_nothing(reader) {
        let ledger = Ledger::read();
        reader.before_the_page(FOREIGN).await;
        reader.open("?sentence=life").await;
        assert_eq!(reader.js("return window.inserted > 20").await, json!(true));
        agrees(&reader, &ledger, "?sentence=life").await;
        reader.press_mark("drug", "crack").await;
        reader.sees_address("?sentence=life&drug=crack").await;
        agrees(&reader, &ledger, "?sentence=life&drug=crack").await;
    }

    /// With filters in the address, the first visible headline is already the right one.
    async fn no_wrong_number_is_ever_seen(reader) {
        reader.before_the_page(SLOW_PROGRAM).await;
        reader.before_the_page(HEADLINES).await;
        reader.open("?from=2016-08-03&to=2016-08-03").await;
        reader.sees_headline("214 prison sentences").await;
        let seen = until_seen(
            "a headline on the screen",
            async || reader.js("return window.headlines").await,
            |seen| seen.as_array().is_some_and(|seen| !seen.is_empty()),
        )
        .await;
        assert_eq!(seen, json!(["214 prison sentences commuted on Aug. 3, 2016, 67 of them life"]));
    }

    /// Without filters, the headline of the still page is visible at once and stays.
    async fn the_default_headline_is_there_before_the_program(reader) {
        reader.before_the_page(HEADLINES).await;
        reader.before_the_page(
            "window.early = new Promise(() => {}); for (const name of ['instantiate', 'instantiateStreaming']) { const own = WebAssembly[name]; WebAssembly[name] = (...all) => new Promise(go => { window.begin = go }).then(() => own.apply(WebAssembly, all)) }",
        )
        .await;
        reader.open_still("").await;
        until("the program is about to start", async || reader.js("return !!window.begin").await == json!(true)).await;
        is_complete_and_still(&reader).await;
        reader.js("window.begin()").await;
        reader.ready().await;
        let headlines: Value = reader.js("return window.headlines").await;
        assert_eq!(headlines, json!([HEADLINE]));
    }
}

/// Saves the live page as the browser shows it, and opens the copy from a server.
async fn opens_copy(reader: Reader) -> Reader {
    let live = "return '<!doctype html>' + document.documentElement.outerHTML";
    let saved = text(&reader.js(live).await);
    reader.leave().await;
    assert!(saved.contains("data-ready"), "it was live");
    let page = format!("{FOLDER}/index.html");
    let options =
        ServeOptions::default().answer(page, Answer::of("text/html; charset=utf-8", saved));
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    reader
}

/// A copy that was saved with a dialog open starts without it, and dialogs open again.
#[tokio::test]
async fn a_copy_saved_with_a_dialog_open_starts_without_it() {
    for (query, dialog) in [
        ("?embedding=time", "#embedding"),
        ("?id=2016-08-03-214", "#record"),
        ("", ".own-dialog"),
    ] {
        let reader = Reader::at(Place::Http).await;
        reader.open(query).await;
        if query.is_empty() {
            reader.opens_own().await;
        }
        let open = format!("return !!document.querySelector('dialog{dialog}[open]')");
        until("the dialog is open", async || {
            reader.js(&open).await == json!(true)
        })
        .await;
        let reader = opens_copy(reader).await;
        assert_eq!(
            reader
                .js("return document.querySelectorAll('dialog[open]').length")
                .await,
            json!(0),
            "{dialog}"
        );
        reader.opens_own().await;
        assert_eq!(reader.own_dialogs().await, json!(1));
        reader.leave().await;
    }
}

/// A copy of the live page, saved as the browser shows it, starts like the page itself.
#[tokio::test]
async fn a_saved_copy_of_the_live_page_starts() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    let reader = opens_copy(reader).await;
    agrees(&reader, &ledger, "").await;
    reader.press_mark("drug", "crack").await;
    reader.sees_address("?drug=crack").await;
    agrees(&reader, &ledger, "?drug=crack").await;
    reader.leave().await;
}
