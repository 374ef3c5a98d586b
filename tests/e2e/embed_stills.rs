//! Embedded parts: the chart is there before the program, at its final height, and nothing moves.

use commutations_site::cards::oembed;
use serde_json::{Value, json};

use crate::support::{Article, Draft, text, until, until_seen};

/// The pages shown in frames.
const ONE_FILE: &str = "commutations.html";
const SERVED: &str = "index.html";

const FRAME: &str = "#chart";

/// Parts of the page, each with its number of charts.
const PARTS: [(&str, usize); 11] = [
    ("time", 1),
    ("sentence", 1),
    ("drugs", 1),
    ("where", 1),
    ("change", 1),
    ("presidents", 1),
    ("years", 1),
    ("story", 0),
    ("all", 9),
    ("time,sentence", 2),
    ("drugs,years", 2),
];

/// Keeps the program of a page in a frame from starting until it is told to.
const HELD: &str = "
    const begun = new Promise(begin => { window.begin = begin });
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = (...all) => begun.then(() => own.apply(WebAssembly, all));
    }";

/// Records layout shifts, except for one of a few letters by a pixel.
const SHIFTS: &str = "
    window.shifts = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries())
            if (entry.value > 0.00001) shifts.push(`${entry.value.toFixed(5)} ${entry.sources.map(({ node }) => node?.className || node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });";

const HEIGHT: &str = "document.getElementById('content').getBoundingClientRect().height";

async fn article() -> Article {
    let article = Draft::of("").open().await;
    article.reader.before_the_page(HELD).await;
    article.reader.before_the_page(SHIFTS).await;
    article.open().await;
    article
}

/// Shows the page at this address in a frame that is large enough for all of it, and waits for its first
/// paint.
async fn frame(article: &Article, address: &str, width: u32) {
    // Without a margin: the driver's pointer would be off by the position of the frame.
    let script = "document.body.style.margin = 0; document.body.innerHTML = `<iframe id=chart title='The graphic' sandbox='allow-scripts allow-same-origin' \
         style='border:0' width=${arguments[1]} height=12000 src='${arguments[0]}'></iframe>`";
    let address = article.reader.site.server.url(address);
    article
        .reader
        .js_with(script, vec![json!(address), json!(width)])
        .await;
    article.enter(FRAME).await;
    frames_pass(article).await;
}

/// Waits until a few frames have been drawn.
async fn frames_pass(article: &Article) {
    let count = "window.drawn = 0; const draw = () => ++window.drawn < 4 && requestAnimationFrame(draw); requestAnimationFrame(draw)";
    article.reader.js(count).await;
    until("a few frames", async || {
        article.js("return window.drawn >= 4").await == json!(true)
    })
    .await;
}

/// Lets the program start, and waits until the whole page responds.
async fn begin(article: &Article) {
    article.js("window.begin()").await;
    let state = "return document.documentElement.dataset.ready === 'true'";
    until("the page is ready", async || {
        article.js(state).await == json!(true)
    })
    .await;
    frames_pass(article).await;
}

async fn height(article: &Article) -> Value {
    article.js(&format!("return {HEIGHT}")).await
}

/// Returns the number of visible charts, and the names of those without a complete picture.
async fn charts(article: &Article) -> Value {
    let script = "const shown = [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility());
        const isWhole = f => { if (f.dataset.chart === 'effect') return f.querySelector('.clauses').checkVisibility({ visibilityProperty: true });
            const svgs = [...f.querySelectorAll('svg')].filter(s => s.checkVisibility({ visibilityProperty: true }));
            const box = svgs[0]?.getBoundingClientRect(); return svgs.length === 1 && box.height > 150 && box.right <= innerWidth + 1 };
        return [shown.length, shown.filter(f => !isWhole(f)).map(f => f.dataset.chart)]";
    article.js(script).await
}

/// Checks a part in a frame of this width, before the program starts and with it.
async fn stands(article: &Article, address: &str, width: u32, count: usize) {
    let place = format!("{address} at {width} px");
    frame(article, address, width).await;
    assert_eq!(charts(article).await, json!([count, []]), "{place}");
    let still = height(article).await;
    begin(article).await;
    assert_eq!(charts(article).await, json!([count, []]), "{place}");
    assert_eq!(still, height(article).await, "{place}");
    let shifts = article.js("return window.shifts").await;
    assert_eq!(shifts, json!([]), "{place}");
    article.leave_frame().await;
}

async fn every_part_stands(page: &str) {
    let article = article().await;
    for (part, charts) in PARTS {
        for width in [320, 600, 900] {
            stands(&article, &format!("{page}?embed={part}"), width, charts).await;
        }
    }
    // A deliberate shift shows that shifts are noticed.
    article.enter(FRAME).await;
    article
        .js("document.querySelector('main').style.paddingTop = '300px'")
        .await;
    until("a shift on purpose is seen", async || {
        article.js("return window.shifts.length > 0").await == json!(true)
    })
    .await;
    article.leave_frame().await;
    article.leave().await;
}

#[tokio::test]
async fn every_part_of_the_page_in_one_file_stands() {
    every_part_stands(ONE_FILE).await;
}

#[tokio::test]
async fn every_part_of_the_served_page_stands() {
    every_part_stands(SERVED).await;
}

/// None of these widths is one at which the charts are drawn in the first paint.
#[tokio::test]
async fn at_any_width_the_charts_have_the_room_that_they_will_take() {
    let article = article().await;
    for width in [288, 345, 397, 481, 583, 709, 1000] {
        stands(&article, "index.html?embed=all", width, 9).await;
    }
    article.leave().await;
}

/// The first paint shows another view: it is hidden, but its space is reserved.
#[tokio::test]
async fn an_answer_that_is_awaited_has_its_room() {
    let article = article().await;
    for (part, filter) in [
        ("time", "drug=crack"),
        ("drugs", "firearm=yes"),
        ("years", "act=received"),
    ] {
        for page in [ONE_FILE, SERVED] {
            let address = format!("{page}?embed={part}");
            frame(&article, &address, 600).await;
            let expected = height(&article).await;
            article.leave_frame().await;
            frame(&article, &format!("{address}&{filter}"), 600).await;
            assert_eq!(height(&article).await, expected, "{address}");
            let shown = article.js("return [...document.querySelectorAll('.answer, svg.chart')].filter(e => e.checkVisibility({ visibilityProperty: true })).length").await;
            assert_eq!(shown, json!(0), "{address}&{filter}");
            begin(&article).await;
            let shown = article.js("return [...document.querySelectorAll('svg.live')].filter(e => e.checkVisibility({ visibilityProperty: true })).length").await;
            assert_eq!(shown, json!(1), "{address}&{filter}");
            article.leave_frame().await;
        }
    }
    article.leave().await;
}

/// Returns where the link of the credit leads, and where it opens.
async fn credit(article: &Article) -> String {
    let script = "const a = document.querySelector('.credit a'); const to = new URL(a.href); return [to.pathname.split('/').pop(), to.search, a.target].join(' ')";
    text(&article.js(script).await)
}

#[tokio::test]
async fn the_credit_leads_to_the_whole_page_of_the_view() {
    let article = article().await;
    for (page, whole) in [(ONE_FILE, ONE_FILE), (SERVED, "index.html")] {
        frame(&article, &format!("{page}?embed=time,story"), 600).await;
        let plain = format!("{whole}  _blank");
        assert_eq!(credit(&article).await, plain);
        begin(&article).await;
        assert_eq!(credit(&article).await, plain);
        article.reader.press_mark("time", "2016-08-03").await;
        let day = format!("{whole} ?from=2016-08-03&to=2016-08-03 _blank");
        let look = async || credit(&article).await;
        until_seen("the link follows the view", look, |seen| *seen == day).await;
        let own = article
            .js("return location.pathname.split('/').pop() + location.search")
            .await;
        let own_expected = format!("{page}?embed=time,story&from=2016-08-03&to=2016-08-03");
        assert_eq!(own, json!(own_expected));
        article.leave_frame().await;
    }
    article.leave().await;
}

/// Old addresses still work.
#[tokio::test]
async fn the_former_page_for_frames_leads_to_the_page_with_the_same_view() {
    let article = article().await;
    let address = "embed.html?embed=time&from=2016-08-03#chart";
    frame(&article, address, 600).await;
    let look = async || {
        article
            .js("return location.pathname.split('/').pop() + location.search + location.hash")
            .await
    };
    let expected = json!("index.html?embed=time&from=2016-08-03#chart");
    until_seen("the page of the same view", look, |seen| *seen == expected).await;
    article.leave_frame().await;
    article.leave().await;
}

#[tokio::test]
async fn what_a_pasted_link_shows_fits_into_its_frame() {
    let article = article().await;
    let (width, expected) = oembed::FRAME_PX;
    frame(&article, oembed::FRAMED, width).await;
    let found = height(&article).await.as_f64().unwrap();
    // Lines wrap differently in another font.
    let room = f64::from(expected) - found;
    assert!((0.0..60.0).contains(&room), "{found} px in {expected}");
    assert!(expected < 1000, "WordPress shows no more");
    article.leave_frame().await;
    article.leave().await;
}
