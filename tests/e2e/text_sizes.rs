//! Large text, zoom and text spacing: everything grows, nothing is cut, and nothing scrolls sideways.

use serde_json::{Value, json};

use crate::support::{Article, Draft, Place, Reader, ServeOptions, everywhere, until_seen};

const WIDTHS: [u32; 4] = [1280, 768, 390, 320];
/// The sizes of text that a reader can set in the browser, in pixels.
const SIZES_PX: [u32; 3] = [16, 24, 32];
const FRAME: &str = "#chart";
/// The script that gives frames their height.
const LISTENER: &str = include_str!("../../web/listener.js");

/// Lists what has no room: a document that scrolls sideways, labels beyond their chart or on each other, and
/// text that is cut.
const WITHOUT_ROOM: &str = "
    const root = document.documentElement;
    const isShown = own => own.checkVisibility({ visibilityProperty: true }) && !own.closest('.unseen, .keys') && getComputedStyle(own).clipPath === 'none';
    const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(isShown);
    const found = root.scrollWidth > root.clientWidth ? [`sideways: ${root.scrollWidth} in ${root.clientWidth}`] : [];
    for (const chart of all('svg.chart')) {
        const room = chart.getBoundingClientRect();
        const name = chart.closest('figure').dataset.chart;
        const labels = all('text', chart).map(own => [own.textContent, own.getBoundingClientRect()]);
        for (const [index, [words, own]] of labels.entries()) {
            if (own.left < room.left - 1 || own.right > room.right + 1 || own.top < room.top - own.height / 4 || own.bottom > room.bottom + own.height / 4) found.push(`${name}: ${words} is cut`);
            for (const [others, other] of labels.slice(index + 1)) {
                const across = Math.min(own.right, other.right) - Math.max(own.left, other.left);
                const down = Math.min(own.bottom, other.bottom) - Math.max(own.top, other.top);
                if (across > 1 && down > own.height / 3) found.push(`${name}: ${words} on ${others}`);
            }
        }
    }
    for (const own of all('button, select, summary, label, p, h1, h2, h3, dt, dd, legend, caption, figcaption')) {
        const isInline = getComputedStyle(own).display === 'inline' || own.matches('.scroll *');
        if (!isInline && own.scrollWidth > own.clientWidth + 1) found.push(`${own.tagName} ${own.textContent.slice(0, 40)}: ${own.scrollWidth} in ${own.clientWidth}`);
        if (own.matches('button, .switch label') && own.scrollHeight > own.clientHeight + 1) found.push(`${own.tagName} ${own.textContent}: too high`);
    }
    return found.slice(0, 9)";

/// The text spacing of WCAG 1.4.12, as a reader's style sheet sets it.
const SPACE_OUT: &str = "
    const style = new CSSStyleSheet();
    style.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]";

/// The sizes of the labels of a chart and of a sentence, in pixels of the window.
const TEXT_PX: &str = "
    const chart = [...document.querySelectorAll('figure[data-chart=time] svg')].find(own => own.getClientRects().length);
    const size = own => parseFloat(getComputedStyle(own).fontSize);
    return [chart.getScreenCTM().a * size(chart.querySelector('text')), size(document.querySelector('.takeaway'))]";

impl Reader {
    /// Sets the size of text in the browser's settings.
    async fn set_text_px(&self, px: u32) {
        let sizes = json!({ "fontSizes": { "standard": px, "fixed": px } });
        self.browser.cdp("Page.setFontSizes", sizes).await;
    }

    async fn sees_room_for_all(&self, case: &str) {
        let look = async || self.js(WITHOUT_ROOM).await;
        until_seen(case, look, |found| *found == json!([])).await;
    }

    /// Checks what is open at every width and size of text.
    async fn sees_room_at_every_size(&self, name: &str) {
        for width in WIDTHS {
            self.be_wide(width).await;
            for px in SIZES_PX {
                self.set_text_px(px).await;
                let case = format!("{name} at {width} px with text of {px} px");
                self.sees_room_for_all(&case).await;
            }
        }
        self.set_text_px(16).await;
    }

    /// Checks what is open with text spaced out at every width, and at 1,280 px and 400 %.
    async fn sees_room_for_spaced_and_zoomed_text(&self, name: &str) {
        let zoomed =
            json!({ "width": 320, "height": 225, "deviceScaleFactor": 4, "mobile": false });
        self.browser
            .cdp("Emulation.setDeviceMetricsOverride", zoomed)
            .await;
        self.sees_room_for_all(&format!("{name} at 400 %")).await;
        self.js(SPACE_OUT).await;
        for width in WIDTHS {
            self.be_wide(width).await;
            let case = format!("{name}, spaced out, at {width} px");
            self.sees_room_for_all(&case).await;
        }
    }
}

everywhere! {
    async fn the_page_has_room_for_large_and_spaced_text(reader) {
        reader.open("?year=2016&compare=obama~carter&pair=crack,powder").await;
        reader.sees_room_at_every_size("the page").await;
        reader.sees_room_for_spaced_and_zoomed_text("the page").await;
    }
}

/// What lies over the page has room too.
#[tokio::test]
async fn the_dialogs_and_a_statement_have_room_for_large_and_spaced_text() {
    let reader = Reader::at(Place::Http).await;
    for (address, selector) in [
        ("?id=2016-08-03-214", "dialog#record[open] [data-record]"),
        ("?embedding=time,sentence", "dialog#embedding[open]"),
        ("?story=nine-presidents", ".current [data-verdict]"),
    ] {
        reader.open(address).await;
        let look = async || {
            reader
                .js_with(
                    "return !!document.querySelector(arguments[0])",
                    vec![json!(selector)],
                )
                .await
        };
        until_seen(selector, look, |seen| *seen == json!(true)).await;
        reader.sees_room_at_every_size(address).await;
        reader.sees_room_for_spaced_and_zoomed_text(address).await;
    }
    reader.leave().await;
}

#[tokio::test]
async fn the_report_has_room_for_large_and_spaced_text() {
    let reader = Reader::at(Place::Http).await;
    reader.open_report("").await;
    reader.sees_room_at_every_size("the report").await;
    reader
        .sees_room_for_spaced_and_zoomed_text("the report")
        .await;
    reader.leave().await;
}

#[tokio::test]
async fn the_article_has_room_for_large_and_spaced_text() {
    let article = Article::example(ServeOptions::default()).await;
    article.open().await;
    article.reader.sees_room_at_every_size("the article").await;
    article
        .reader
        .sees_room_for_spaced_and_zoomed_text("the article")
        .await;
    article.leave().await;
}

/// Every view in a frame as high as it reports, which stays as high as its content.
#[tokio::test]
async fn every_framed_view_has_room_for_large_text() {
    for part in [
        "time,sentence",
        "drugs",
        "where",
        "change",
        "served",
        "years",
        "presidents&compare=obama~carter",
        "story",
        "all",
    ] {
        let body = format!(
            "<style>body {{ margin: 0 }} iframe {{ border: 0; display: block; width: 100% }}</style><script>{LISTENER}</script>\
             <iframe id=chart title='The graphic' height=300 src='{{graphic}}/commutations.html?embed={part}'></iframe>"
        );
        let article = Draft::of(&body).open().await;
        article.settles(FRAME).await;
        for width in WIDTHS {
            article.reader.be_wide(width).await;
            for px in SIZES_PX {
                article.reader.set_text_px(px).await;
                let case = format!("{part} framed at {width} px with text of {px} px");
                let look = async || {
                    let height = "return innerHeight - Math.ceil(document.getElementById('content').getBoundingClientRect().height)";
                    (
                        article.within(FRAME, WITHOUT_ROOM).await,
                        article.within(FRAME, height).await,
                    )
                };
                until_seen(&case, look, |found| *found == (json!([]), json!(0))).await;
            }
        }
        article.leave().await;
    }
}

/// Labels of charts grow as all text does, if there is room: live, before the program starts, and in the
/// report. On a phone, they grow as far as their chart can shrink.
#[tokio::test]
async fn charts_grow_with_the_text() {
    let reader = Reader::at(Place::Http).await;
    let px = async || {
        let seen = reader.js(TEXT_PX).await;
        [0, 1].map(|index: usize| seen[index].as_f64().expect("a height"))
    };
    for (width, least) in [(1280, 1.9), (768, 1.9), (390, 1.4), (320, 1.2)] {
        reader.be_wide(width).await;
        reader.set_text_px(16).await;
        reader.open("").await;
        let usual = px().await;
        reader.set_text_px(32).await;
        let what = format!("labels at least {least} times as large at {width} px");
        until_seen(&what, px, |large| {
            large[0] >= least * usual[0] && large[1] >= 1.9 * usual[1]
        })
        .await;
        reader.open("").await;
        until_seen(&what, px, |large| large[0] >= least * usual[0]).await;
    }
    reader.be_wide(1280).await;
    reader.forbid_scripts().await;
    for still in ["the first paint", "the report"] {
        let open = async || match still {
            "the report" => reader.open_report("").await,
            _ => reader.open_still("").await,
        };
        reader.set_text_px(16).await;
        open().await;
        let usual = px().await;
        reader.set_text_px(32).await;
        open().await;
        until_seen(still, px, |large| large[0] >= 1.9 * usual[0]).await;
    }
    reader.leave().await;
}

/// A page that is enlarged by the CSS property `zoom` has charts that fit and can be used.
#[tokio::test]
async fn charts_fit_a_page_with_css_zoom() {
    let reader = Reader::at(Place::Http).await;
    let zoom = "
        const style = new CSSStyleSheet();
        style.replaceSync(`body { zoom: ${arguments[0]} }`);
        document.adoptedStyleSheets = [style]";
    let beyond = "return [...document.querySelectorAll('svg.live')].map(own => [own.closest('figure').dataset.chart, Math.round(own.getBoundingClientRect().width - own.parentElement.getBoundingClientRect().width)]).filter(own => Math.abs(own[1]) > 2)";
    for factor in [1.25, 1.5, 0.75] {
        reader.open("").await;
        reader.js_with(zoom, vec![json!(factor)]).await;
        let look = async || reader.js(beyond).await;
        until_seen(&format!("charts that fit at {factor}"), look, |found| {
            *found == json!([])
        })
        .await;
        reader.press_mark("sentence", "life").await;
        reader.sees_headline("569 life sentences").await;
    }
    reader.leave().await;
}

/// The names of the parts in the embed dialog stay whole.
#[tokio::test]
async fn no_choice_is_broken_across_columns() {
    let reader = Reader::at(Place::Http).await;
    for width in [320, 360, 390, 768] {
        reader.be_wide(width).await;
        reader.open("?embedding=time,sentence").await;
        let look = async || {
            reader.js("return [...document.querySelectorAll('.parts label')].map(own => [own.innerText, own.getClientRects().length])").await
        };
        let is_whole = |seen: &Value| {
            let own = seen.as_array().expect("a list");
            own.len() > 5 && own.iter().all(|label| label[1] == json!(1))
        };
        until_seen(&format!("whole choices at {width} px"), look, is_whole).await;
    }
    reader.leave().await;
}
