//! In a frame thousands of pixels high, as high as its content, overlays open where the reader is.

use serde_json::{Value, json};

use crate::story;
use crate::support::{Article, Draft, until, until_seen};

const FRAME: &str = "#chart";
/// The script that gives frames their height.
const LISTENER: &str = include_str!("../../web/listener.js");

async fn opened(width: u32, address: &str) -> Article {
    far_down(width, 700, address).await
}

/// Opens an article with this many pixels above the frame.
async fn far_down(width: u32, above: u32, address: &str) -> Article {
    let body = format!(
        "<script>{LISTENER}</script><p style='height: {above}px'>An article. <a id=link href='#link'>A link</a></p>\
         <iframe id=chart title='The graphic' width={width} height=300 style='border: 0' \
         sandbox=allow-scripts src='{{graphic}}/commutations.html{address}'></iframe><p style='height: 2000px'>More.</p>"
    );
    let article = Draft::of(&body).open().await;
    article.settles(FRAME).await;
    until("the frame is as high as its content", async || {
        article.within(FRAME, "return innerHeight === Math.ceil(document.getElementById('content').getBoundingClientRect().height)").await == json!(true)
    })
    .await;
    article
}

impl Article {
    /// Returns the place of the open record in the window of the article: top, bottom, and the height of the
    /// window.
    async fn record_in_window(&self) -> Value {
        let sheet = "const own = document.querySelector('dialog#record[open]:has([data-record])')?.getBoundingClientRect(); return own && [own.top, own.bottom]";
        let sheet = self.within(FRAME, sheet).await;
        let script = "const top = document.getElementById('chart').getBoundingClientRect().top; return arguments[0] && [...arguments[0].map(y => y + top), innerHeight]";
        self.reader.js_with(script, vec![sheet]).await
    }

    async fn sees_record_in_window(&self) {
        let look = async || self.record_in_window().await;
        until_seen("the record in the window", look, |own| {
            let px = |index: usize| own[index].as_f64().unwrap_or(f64::NAN);
            px(0) >= -1.0 && px(1) <= px(2) + 1.0 && px(1) - px(0) >= 400.0
        })
        .await;
    }

    async fn scrolled(&self) -> f64 {
        self.js("return scrollY").await.as_f64().unwrap()
    }
}

#[tokio::test]
async fn a_record_opens_where_it_was_asked_for() {
    for width in [900, 360] {
        let article = opened(width, "").await;
        assert!(article.height(FRAME).await > 4000.0);
        article
            .press_within(FRAME, ".records .pager button", "See all")
            .await;
        article.fits(FRAME).await;
        let names = "table[data-table=records] tbody tr:nth-child(9) a";
        article.press_within(FRAME, names, "").await;
        article.sees_record_in_window().await;
        let modal = "return [document.querySelector('dialog#record').matches(':modal'), !!document.activeElement.closest('dialog')]";
        until("the keys are in it", async || {
            article.within(FRAME, modal).await == json!([true, true])
        })
        .await;
        let scrolled = article.scrolled().await;
        article
            .press_within(FRAME, "dialog#record button", "Close")
            .await;
        until("the record is closed", async || {
            article.record_in_window().await == Value::Null
        })
        .await;
        let back = "return document.activeElement.matches('tr:nth-child(9) a')";
        assert_eq!(article.within(FRAME, back).await, json!(true));
        assert!((article.scrolled().await - scrolled).abs() < 1.0);
        article.leave().await;
    }
}

/// A record that is pressed before the frame has grown to the rows that have just come opens in the window, and the
/// pressed row stays in its place.
#[tokio::test]
async fn a_record_pressed_while_the_frame_grows_opens_where_the_reader_is() {
    for width in [900, 360] {
        let article = opened(width, "").await;
        let bring = "const all = document.querySelector('.records'); return all.getBoundingClientRect().top";
        let top = article.within(FRAME, bring).await;
        let scroll = "scrollTo(0, arguments[0] + document.getElementById('chart').getBoundingClientRect().top + scrollY)";
        article.reader.js_with(scroll, vec![top]).await;
        let press = "
            [...document.querySelectorAll('.records .pager button')].find(own => own.textContent.startsWith('See all')).click();
            const frame = () => new Promise(done => requestAnimationFrame(done));
            const run = async () => {
                const row = () => document.querySelector('table[data-table=records] tbody tr:nth-child(9) a');
                while (!row()) await frame();
                const high = innerHeight;
                row().focus({ preventScroll: true });
                const top = row().getBoundingClientRect().top;
                row().click();
                return [top, high, innerHeight];
            };
            return run();";
        let pressed = article.within(FRAME, press).await;
        assert_eq!(pressed[1], pressed[2], "it has not grown yet");
        article.sees_record_in_window().await;
        article.fits(FRAME).await;
        article.sees_record_in_window().await;
        let row = "return document.querySelector('table[data-table=records] tbody tr:nth-child(9) a').getBoundingClientRect().top";
        let now = article.within(FRAME, row).await;
        let moved = now.as_f64().unwrap() - pressed[0].as_f64().unwrap();
        assert!(moved.abs() < 1.0, "{width}: {pressed} {now}");
        article.leave().await;
    }
}

/// A record that the article asks for opens in the visible part of the frame; if the frame is not visible
/// yet, it waits.
#[tokio::test]
async fn a_record_that_the_article_asks_for_is_in_sight() {
    let article = opened(900, "").await;
    let state = "return [scrollY, document.activeElement.id]";
    article
        .js("document.getElementById('link').focus(); scrollTo(0, 3000)")
        .await;
    let set = json!({ "type": "commutations:set", "view": "id=2016-08-03-001" });
    article.say(FRAME, set).await;
    article.sees_record_in_window().await;
    assert_eq!(article.js(state).await, json!([3000, "link"]));
    article.leave().await;
}

#[tokio::test]
async fn a_record_of_the_address_takes_nothing_and_waits_to_be_seen() {
    let article = far_down(900, 3000, "?id=2016-08-03-001").await;
    let shown = article.record_in_window().await;
    assert_eq!(shown, Value::Null, "nobody sees the frame");
    article
        .js("document.getElementById('link').focus({ preventScroll: true }); scrollTo(0, 5000)")
        .await;
    article.sees_record_in_window().await;
    let state = "return [scrollY, document.activeElement.id]";
    assert_eq!(article.js(state).await, json!([5000, "link"]));
    article.leave().await;
}

/// In such a frame, the report shows one statement at a time: scrolling the article changes nothing, buttons
/// lead on, and the next statement begins in the window.
#[tokio::test]
async fn a_walk_goes_by_its_buttons() {
    for width in [1000, 500] {
        let article = opened(width, "?embed=story&story=one-day").await;
        let current = "return [document.querySelector('.walk .current').id, [...document.querySelectorAll('.walk .step')].filter(s => s.getClientRects().length).length]";
        article.js("document.getElementById('link').focus()").await;
        for y in [400, 900, 1500, 0] {
            article
                .reader
                .js_with("scrollTo(0, arguments[0])", vec![json!(y)])
                .await;
            article.reader.rests().await;
            assert_eq!(
                article.within(FRAME, current).await,
                json!(["story-one-day", 1])
            );
        }
        for claim in &story::expected()[1..4] {
            article.press_within(FRAME, "nav.turn button", "Next").await;
            let look = async || article.within(FRAME, current).await;
            let next = json!([format!("story-{}", claim.id), 1]);
            until_seen("the next statement alone", look, |own| *own == next).await;
            let heading =
                "return document.querySelector('.current h2').getBoundingClientRect().top";
            let look = async || {
                let top = article.within(FRAME, heading).await;
                let script = "const y = document.getElementById('chart').getBoundingClientRect().top + arguments[0]; return y >= -1 && y < innerHeight";
                article.reader.js_with(script, vec![top]).await
            };
            until_seen("its beginning in the window", look, |own| *own == true).await;
        }
        article.leave().await;
    }
}

/// The reported height does not depend on the height of the frame.
#[tokio::test]
async fn a_low_frame_and_a_high_one_tell_the_same_height() {
    for address in [
        "",
        "?story=one-day",
        "?embed=story",
        "?embed=story&story=nine-presidents",
        "?embed=all",
        "?drug=crack&id=2016-08-03-001",
    ] {
        for width in [320, 1000] {
            let frame = |id: &str, height: u32| {
                format!(
                    "<iframe id={id} title={id} width={width} height={height} scrolling=no style='border: 0' src='{{graphic}}/commutations.html{address}'></iframe>"
                )
            };
            let article = Draft::of(&(frame("low", 200) + &frame("high", 4000)))
                .open()
                .await;
            let mut heights = Vec::new();
            for id in ["#low", "#high"] {
                article.settles(id).await;
                let height =
                    "return document.getElementById('content').getBoundingClientRect().height";
                heights.push(article.within(id, height).await);
            }
            assert_eq!(heights[0], heights[1], "{address} at {width}");
            article.leave().await;
        }
    }
}
