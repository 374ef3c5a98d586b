//! The example article: each sentence that controls a chart shows what it says, and the article is complete
//! without scripts.

use serde_json::{Value, json};
use webdriver::fantoccini::key::Key;

use crate::support::{
    Article, Scheme, ServeOptions, in_other_engines, text, texts, until, until_seen,
};

const FRAMES: [&str; 3] = ["#by-day", "#by-drug", "#by-year"];
const WIDTHS: [u32; 3] = [320, 768, 1280];

/// The view that a link or a step of the article asks for.
#[derive(Debug, serde::Deserialize)]
struct Sentence {
    chart: String,
    view: String,
    /// The first figure in its text, as marked up on the page.
    figure: String,
}

const LINKS: &str = "return [...document.querySelectorAll('a[data-commutations]')].map(a => (
    { chart: a.dataset.commutations, view: a.search.slice(1), figure: a.querySelector('data')?.value ?? '' }))";

/// The figures in the charts of a frame that a sentence may refer to.
const TOLD: &str = "
    const marks = [...document.querySelectorAll('[data-chart=years] svg [data-key]')];
    const value = key => marks.filter(m => m.dataset.key.split('-')[0] === key).reduce((sum, m) => sum + Number(m.dataset.value), 0);
    const years = new URLSearchParams(location.search).get('years');
    const nine = marks.filter(m => !['1961-eisenhower', '2009-obama'].includes(m.dataset.key)).reduce((sum, m) => sum + Number(m.dataset.value), 0);
    if (years) return String({ '1961-2009': nine, '1990-2017': value('2016'), '2009-2026': value('2025') }[years]);
    return document.querySelector('[data-summary]').innerText.match(/[0-9,]+/)[0]";

async fn opened(width: u32) -> Article {
    let article = Article::example(ServeOptions::default()).await;
    article.reader.be_wide(width).await;
    article.open().await;
    settled(&article).await;
    article
}

/// Waits until all frames have loaded, which they do when they come near the window.
async fn settled(article: &Article) {
    for frame in FRAMES {
        show(article, frame).await;
        article.settles(frame).await;
        article.fits(frame).await;
    }
}

async fn show(article: &Article, selector: &str) {
    let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
    article.reader.js_with(script, vec![json!(selector)]).await;
}

/// Waits until the frame of a sentence shows its view and its figure, and the text below it has moved as far as
/// it will.
async fn is_shown(article: &Article, sentence: &Sentence) {
    let end = format!("&{}", sentence.view);
    let look = async || {
        let address = article.address(&sentence.chart).await;
        let told = article.within(&sentence.chart, TOLD).await;
        (address.ends_with(&end), text(&told))
    };
    let expected = (true, sentence.figure.clone());
    until_seen(&format!("{sentence:?}"), look, |seen| *seen == expected).await;
    article.fits(&sentence.chart).await;
}

async fn sentences(article: &Article) -> Vec<Sentence> {
    let found: Vec<Sentence> = serde_json::from_value(article.js(LINKS).await).unwrap();
    let is_sound = |own: &Sentence| !own.view.is_empty() && !own.figure.is_empty();
    assert!(found.iter().all(is_sound), "{found:?}");
    assert_eq!(found.len(), 11, "{found:?}");
    found
}

/// Returns a selector for a link.
fn link(number: usize) -> String {
    format!("[data-tested='{number}']")
}

const NUMBERED: &str =
    "document.querySelectorAll('a[data-commutations]').forEach((a, n) => a.dataset.tested = n)";

/// The focused link, the address of the article and the length of its history.
const PLACE: &str = "return [document.activeElement.dataset.tested ?? null, location.pathname + location.search, history.length]";

#[tokio::test]
async fn each_sentence_moves_its_chart_by_mouse() {
    let article = opened(1280).await;
    article.js(NUMBERED).await;
    let before = article.js(PLACE).await;
    for (number, sentence) in sentences(&article).await.iter().enumerate() {
        let spot = article.reader.find(&link(number), "").await;
        article.reader.press(spot.middle()).await;
        is_shown(&article, sentence).await;
        // The chart may show the view before the press, if its paragraph has scrolled there.
        let expected = json!([number.to_string(), before[1], before[2]]);
        let place = async || article.js(PLACE).await;
        until_seen(&format!("the link of {sentence:?}"), place, |seen| {
            *seen == expected
        })
        .await;
    }
    article.leave().await;
}
in_other_engines! { each_sentence_moves_its_chart_by_mouse: Mouse }

/// The links that move a chart look like links.
#[tokio::test]
async fn the_links_of_sentences_are_underlined() {
    let article = opened(1280).await;
    let lines = "return [...document.querySelectorAll('a[data-commutations]')].map(a => getComputedStyle(a).textDecorationLine)";
    let lines = texts(&article.js(lines).await);
    assert_eq!(lines, vec!["underline"; 11]);
    article.leave().await;
}
in_other_engines! { the_links_of_sentences_are_underlined: Mouse }

/// Moves the focus just before a link: to the previous link, or to the beginning of its paragraph.
const BEFORE: &str = "
    const link = document.querySelector(arguments[0]), around = link.closest('p');
    const links = [...around.querySelectorAll('a')], before = links[links.indexOf(link) - 1] ?? around;
    if (before === around) around.tabIndex = -1;
    before.focus({ preventScroll: true })";

#[tokio::test]
async fn each_sentence_moves_its_chart_by_keyboard_on_a_phone() {
    let article = opened(320).await;
    article.js(NUMBERED).await;
    for (number, sentence) in sentences(&article).await.iter().enumerate() {
        let selector = link(number);
        article.reader.js_with(BEFORE, vec![json!(selector)]).await;
        article.reader.key(Key::Tab).await;
        let at = async || article.js(PLACE).await[0].clone();
        until("the keys are on the link", async || {
            at().await == json!(number.to_string())
        })
        .await;
        article.reader.key(Key::Enter).await;
        is_shown(&article, sentence).await;
        assert_eq!(at().await, json!(number.to_string()), "{sentence:?}");
    }
    article.leave().await;
}

/// The paragraphs beside the last chart control it when scrolled to, in both directions, and their figures
/// are right.
#[tokio::test]
async fn each_step_moves_its_chart() {
    let article = opened(1280).await;
    let steps = "return [...document.querySelectorAll('[data-commutations-step]')].map((step, n) => {
        step.dataset.tested = `step${n}`;
        return { chart: step.dataset.commutationsStep, view: step.dataset.view, figure: step.querySelector('a data').value } })";
    let steps: Vec<Sentence> = serde_json::from_value(article.js(steps).await).unwrap();
    assert_eq!(steps.len(), 3);
    for number in [1, 2, 1, 0, 2] {
        show(&article, &format!("[data-tested=step{number}]")).await;
        is_shown(&article, &steps[number]).await;
        let seen = article.js("const r = document.querySelector('#by-year').getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight / 3").await;
        assert_eq!(seen, json!(true), "the chart stays beside step {number}");
    }
    article.leave().await;
}

/// With a modifier key, a link is an ordinary link.
#[tokio::test]
async fn a_press_with_a_modifier_is_the_browsers() {
    let article = opened(1280).await;
    let before: Vec<String> = addresses(&article).await;
    let pressed = article.reader.press_with_modifiers("a[data-commutations]");
    assert_eq!(pressed.await, json!([44, false]));
    assert_eq!(addresses(&article).await, before);
    article.leave().await;
}

async fn addresses(article: &Article) -> Vec<String> {
    let mut all = Vec::new();
    for frame in FRAMES {
        all.push(article.address(frame).await);
    }
    all
}

/// Whether a frame, or the page around it, scrolls.
const SCROLLS: &str = "const e = document.documentElement; return e.scrollWidth > innerWidth || e.scrollHeight > innerHeight";

#[tokio::test]
async fn frames_are_as_high_as_their_charts_at_every_width() {
    let article = opened(1280).await;
    for width in WIDTHS {
        article.reader.be_wide(width).await;
        assert!(article.reader.fits_across().await, "{width} px");
        for frame in FRAMES {
            show(&article, frame).await;
            article.fits(frame).await;
            until(
                &format!("{frame} does not scroll at {width} px"),
                async || article.within(frame, SCROLLS).await == json!(false),
            )
            .await;
        }
    }
    article.leave().await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_article_and_its_frames() {
    let article = opened(1280).await;
    let mut found = Vec::new();
    for scheme in Scheme::BOTH {
        article.reader.prefer(scheme).await;
        for width in [320, 1280] {
            article.reader.be_wide(width).await;
            found.extend(article.reader.violations().await);
        }
        for frame in FRAMES {
            show(&article, frame).await;
            article.enter(frame).await;
            let violations = article.reader.violations().await.into_iter();
            // axe applies this rule only to top-level pages: the article has the heading.
            let is_of_frames = |own: &String| !own.starts_with("page-has-heading-one");
            found.extend(violations.filter(is_of_frames));
            article.leave_frame().await;
        }
    }
    assert_eq!(found, Vec::<String>::new());
    // axe tries to run in the frames itself, but they have an opaque origin.
    let is_of_axe = |line: &str| line.contains("Failed to execute 'postMessage'");
    article.leave_having_been_told(is_of_axe).await;
}

/// The Tab key moves from the text into the chart, and out of it to the next link.
#[tokio::test]
async fn the_keyboard_goes_through_a_chart_in_the_order_of_the_text() {
    let article = opened(1280).await;
    article.js(NUMBERED).await;
    let at = async || {
        let script = "const e = document.activeElement; return e.dataset.tested ?? e.id";
        text(&article.js(script).await)
    };
    // The third link is the last one before the first chart, the fourth is the first one after it.
    for (before, chart, after) in [("2", "by-day", "3"), ("7", "by-drug", "8")] {
        article
            .js(&format!(
                "document.querySelector(\"[data-tested='{before}']\").focus()"
            ))
            .await;
        article.reader.key(Key::Tab).await;
        assert_eq!(at().await, chart);
        let mut presses = 0;
        while at().await == chart {
            article.reader.key(Key::Tab).await;
            presses += 1;
            assert!(presses < 40, "the keys stay in {chart}");
        }
        assert!(presses > 3, "{chart} can be used by keys");
        let next = at().await;
        let expected = if chart == "by-drug" { "by-year" } else { after };
        assert_eq!(next, expected);
        article.reader.shift(Key::Tab).await;
        assert_eq!(at().await, chart);
    }
    article.leave().await;
}

/// Without scripts, the article has pictures with descriptions and no empty space, and its links open their
/// views.
#[tokio::test]
async fn without_scripts_the_article_is_whole() {
    let article = Article::example(ServeOptions::default()).await;
    article.reader.forbid_scripts().await;
    for width in WIDTHS {
        article.reader.be_wide(width).await;
        article.open().await;
        assert!(article.reader.fits_across().await, "{width} px");
        for name in ["time", "drugs", "years"] {
            show(&article, &format!("img[src='cards/{name}.png']")).await;
        }
        let pictures = "return [...document.querySelectorAll('img')].map(i => [i.checkVisibility(), i.complete && i.naturalWidth, i.alt.length > 80])";
        let look = async || article.js(pictures).await;
        let all = json!([[true, 1200, true], [true, 1200, true], [true, 1200, true]]);
        until_seen("the pictures", look, |seen| *seen == all).await;
        let rooms =
            "return [...document.querySelectorAll('iframe')].some(f => f.checkVisibility())";
        assert_eq!(article.js(rooms).await, json!(false));
        assert_eq!(
            article.reader.violations_without_scripts().await,
            Vec::<String>::new()
        );
    }
    let links = texts(&article.js("return [...document.querySelectorAll('article a')].map(a => a.getAttribute('href'))").await);
    assert_eq!(links.len(), 15, "{links:?}");
    let leads = |href: &String| href.starts_with("index.html?") || href == "report.html";
    assert!(links.iter().all(leads), "{links:?}");
    let spot = article
        .reader
        .find("a[data-commutations='#by-drug']", "")
        .await;
    article.reader.press(spot.middle()).await;
    let look = async || {
        article.js("return [location.pathname.split('/').pop() + location.search, !!document.querySelector('#app h1')]").await
    };
    let view = json!(["index.html?from=2016-08-03&to=2016-08-03&drug=crack", true]);
    until_seen("the view of the link", look, |seen: &Value| *seen == view).await;
    let early = |line: &str| line.contains("preloaded using link preload but not used");
    article.leave_having_been_told(early).await;
}
