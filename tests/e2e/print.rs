//! What is on paper: whole charts and their keys, one column, from a window of any width.

use serde_json::{Value, json};

use crate::support::{Article, Place, Reader, ServeOptions, until};

/// The sizes of Letter and A4 in inches.
const PAPERS: [(f64, f64); 2] = [(8.5, 11.0), (8.27, 11.69)];
/// The margins that Chromium leaves on both sides together, in inches.
const MARGINS: f64 = 0.8;
/// CSS pixels per inch.
const PX: f64 = 96.0;

/// Notes how the page is laid out on paper, which a page can only measure while it is printed: its width, the
/// charts beyond its right edge, the blocks that lie over each other, and the statements of the walk.
const NOTE: &str = "
    const box = e => e.getBoundingClientRect();
    const seen = s => [...document.querySelectorAll(s)].filter(e => e.getClientRects().length && !e.closest('.unseen'));
    const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const note = () => {
        const blocks = seen('h1, h2, h3, p, table, dl, svg.chart, .claims li').map(e => [e, box(e)]);
        const crossing = blocks.flatMap(([a, own], i) => blocks.slice(i + 1)
            .filter(([b, other]) => !a.contains(b) && over(own, other)).map(([b]) => [a, b].map(e => e.outerHTML.slice(0, 60))));
        const right = box(document.body).right + 1;
        return { width: box(document.body).width, charts: seen('svg.chart').length,
            beyond: seen('svg.chart').filter(e => box(e).right > right || box(e).left < 0).length,
            crossing: crossing.slice(0, 3), steps: seen('.walk .step').length };
    };
    window.paper = null;
    matchMedia('print').addEventListener('change', event => { if (event.matches) window.paper = note() }, { once: true });";

/// Prints on paper of this size in inches, without backgrounds, as browsers do unless they are told otherwise.
async fn print(reader: &Reader, (width, height): (f64, f64)) {
    let order = json!({ "printBackground": false, "paperWidth": width, "paperHeight": height });
    let printed = reader.browser.cdp("Page.printToPDF", order).await;
    assert!(
        printed["data"]
            .as_str()
            .is_some_and(|pdf| pdf.len() > 10_000)
    );
}

/// Checks what was noted on paper of this width in inches.
fn is_whole(noted: &Value, width: f64, what: &str) {
    let room = (width - MARGINS) * PX;
    let used = noted["width"].as_f64().unwrap_or_default();
    // A page with something beyond its right edge is laid out on a larger width, and shrunk.
    assert!(
        (used / room - 1.0).abs() < 0.01,
        "{what}: {room} px, {noted:#}"
    );
    assert!(noted["charts"].as_u64() > Some(0), "{what}: {noted:#}");
    assert_eq!(noted["beyond"], 0, "{what}: {noted:#}");
    assert_eq!(noted["crossing"], json!([]), "{what}");
}

const ADDRESSES: [&str; 5] = [
    "?sentence=life&pair=crack,powder&state=TX",
    "?year=2016&compare=obama~carter",
    "?story=record-day",
    "?embed=years",
    "?embed=time,drugs,where",
];

#[tokio::test]
async fn paper_has_whole_charts_from_a_window_of_any_width() {
    let reader = Reader::at(Place::Http).await;
    for window in [320, 390, 1280] {
        reader.be_wide(window).await;
        for address in ADDRESSES {
            reader.open(address).await;
            for paper in PAPERS {
                reader.js(NOTE).await;
                print(&reader, paper).await;
                let noted = reader.js("return paper").await;
                let what = format!("{address} from {window} px on {paper:?}");
                is_whole(&noted, paper.0, &what);
                let steps = u32::from(address.contains("story="));
                assert_eq!(noted["steps"], steps, "{what}");
            }
        }
        reader.open_report("").await;
        for paper in PAPERS {
            reader.js(NOTE).await;
            print(&reader, paper).await;
            let noted = reader.js("return paper").await;
            is_whole(&noted, paper.0, &format!("the report from {window} px"));
        }
    }
    reader.leave().await;
}

/// Notes what of an open record is on paper: the parts of the page that are there, whether the texts of its timeline are
/// apart and no larger than the letters below, and whether the dots on its line can be told from each other.
const RECORD: &str = "
    const note = () => {
        const box = e => e.getBoundingClientRect();
        const on = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
        const seen = s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility() && e.getClientRects().length);
        const texts = seen('dialog .timeline text').map(box);
        // The box of a line has room above and below its letters.
        const letters = texts.map(({ left, right, top, height }) => ({ left, right, top: top + height * .2, bottom: top + height * .8 }));
        const dots = seen('dialog .timeline circle').map(e => getComputedStyle(e).fill);
        return { parts: seen('#app > :not(.unseen)').map(e => e.id), buttons: seen('button').length, texts: texts.length,
            crossing: letters.filter((own, i) => letters.slice(i + 1).some(other => on(own, other))).length,
            isLarge: texts.some(own => own.height > 1.2 * box(seen('dialog dd')[0]).height), facts: seen('dialog dd').length,
            beyond: [...seen('dialog dd'), ...seen('.timeline')].filter(e => box(e).right > box(document.body).right + 1).length,
            newEnd: dots.length - new Set(dots).size };
    };
    window.paper = null;
    matchMedia('print').addEventListener('change', event => { if (event.matches) window.paper = note() }, { once: true });";

/// A record that lies over the page is what is printed, with its timeline; the page below it is not.
#[tokio::test]
async fn an_open_record_is_on_paper() {
    let reader = Reader::at(Place::Http).await;
    for window in [390, 1280] {
        reader.be_wide(window).await;
        reader.open("?id=2016-08-03-214&sentence=20-25").await;
        reader.sees_record("2016-08-03-214").await;
        let facts = "return document.querySelectorAll('dialog dd').length";
        let facts = reader.js(facts).await;
        reader.js(RECORD).await;
        print(&reader, PAPERS[0]).await;
        let noted = reader.js("return paper").await;
        // Of the four dots, court and grant are alike.
        let wanted = json!({ "parts": ["record"], "buttons": 0, "texts": 8, "crossing": 0, "isLarge": false,
            "facts": facts, "beyond": 0, "newEnd": 1 });
        assert_eq!(noted, wanted, "from {window} px");
    }
    reader.leave().await;
}

/// An article whose frames are wider than paper.
#[tokio::test]
async fn an_article_on_paper_has_the_whole_charts_of_its_frames() {
    let article = Article::example(ServeOptions::default()).await;
    for window in [320, 1280] {
        article.reader.be_wide(window).await;
        article.open().await;
        for frame in ["#by-day", "#by-drug", "#by-year"] {
            let bring = "document.querySelector(arguments[0]).scrollIntoView()";
            article.reader.js_with(bring, vec![json!(frame)]).await;
            article.settles(frame).await;
            article.within(frame, NOTE).await;
        }
        print(&article.reader, PAPERS[0]).await;
        for frame in ["#by-day", "#by-drug", "#by-year"] {
            let noted = article.within(frame, "return paper").await;
            assert_eq!(noted["beyond"], 0, "{frame} from {window} px: {noted:#}");
            assert_eq!(noted["crossing"], json!([]), "{frame} from {window} px");
        }
    }
    article.leave().await;
}

/// WebKit compares the widths in the style sheet with the window, not with the paper.
#[tokio::test]
async fn paper_has_one_column_if_widths_are_those_of_the_window() {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(1280).await;
    for address in ["", "?story=record-day"] {
        reader.open(address).await;
        reader.emulate("print", &[]).await;
        let note = format!("{NOTE} return note()");
        let noted = reader.js(&note).await;
        assert_eq!(noted["crossing"], json!([]), "{address}");
        let steps = u32::from(!address.is_empty());
        assert_eq!(noted["steps"], steps, "{address}");
        let beside = "
            const parts = [...document.querySelectorAll('figure[data-chart], .walk > *')].filter(e => e.getClientRects().length);
            const boxes = parts.map(e => e.getBoundingClientRect());
            return boxes.filter((own, i) => boxes.slice(i + 1).some(other => other.left >= own.right)).length";
        assert_eq!(reader.js(beside).await, 0, "{address}");
        reader.emulate("", &[]).await;
        assert_ne!(
            reader.js(beside).await,
            0,
            "{address}: on the screen there are two"
        );
    }
    reader.leave().await;
}

/// Keys of colors, and words that were searched for, can be told apart without backgrounds.
#[tokio::test]
async fn paper_without_backgrounds_has_the_keys_of_the_colors() {
    let reader = Reader::at(Place::Http).await;
    for address in ["?sentence=life&measure=total", "?drug=crack&q=wright"] {
        reader.open(address).await;
        reader.emulate("print", &[]).await;
        let keys = "
            const drawn = e => {
                const own = getComputedStyle(e, '::before');
                const fills = parseFloat(own.borderTopWidth) + parseFloat(own.borderBottomWidth) >= parseFloat(own.height);
                return fills && [own.borderTopColor, own.opacity, own.outlineStyle].join();
            };
            return [...document.querySelectorAll('.legend')].filter(e => e.firstElementChild && e.getClientRects().length)
                .map(e => [...e.children].map(drawn))";
        let legends = reader.js(keys).await;
        let legends = legends.as_array().expect("legends");
        assert!(legends.len() > 3, "{address}");
        for legend in legends {
            let mut looks: Vec<&str> = legend
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let keys = looks.len();
            assert_eq!(
                legend.as_array().map(Vec::len),
                Some(keys),
                "{address}: {legend}"
            );
            looks.sort_unstable();
            looks.dedup();
            assert_eq!(looks.len(), keys, "{address}: {legend}");
        }
    }
    let found = "return getComputedStyle(document.querySelector('mark')).outlineStyle";
    until("a word that was searched for", async || {
        reader.js("return !!document.querySelector('mark')").await == true
    })
    .await;
    assert_eq!(reader.js(found).await, "solid");
    reader.leave().await;
}
