//! A reload comes back to the place that the reader was at.

use serde_json::{Value, json};

use crate::early::WAIT;
use crate::support::{Place, Reader, until};

/// Addresses whose charts and lists have other heights than those of the first paint, or which the page scrolls
/// by itself when they are opened for the first time.
const ADDRESSES: [&str; 6] = [
    "",
    "?from=2016-08-03&to=2016-08-03&year=2016",
    "?sentence=life&q=wright#records-title",
    "?act=pardons",
    "?years=1961-2009",
    "?story=record-day",
];

/// The parts of the page's height from which it is reloaded.
const PARTS: [f64; 4] = [0.0, 0.55, 0.8, 1.0];

/// Scrolls to this part of the page's height.
const SCROLL: &str = "
    const room = document.documentElement.scrollHeight - innerHeight;
    scrollTo({ top: Math.round(room * arguments[0]), behavior: 'instant' });";

/// What is at the top of the window, once the page has come to rest.
async fn place(reader: &Reader) -> Value {
    reader.rests().await;
    reader
        .js("return [Math.round(scrollY), document.documentElement.scrollHeight]")
        .await
}

#[tokio::test]
async fn a_reload_comes_back_to_the_same_place() {
    let reader = Reader::at(Place::Http).await;
    for width in [390, 1280] {
        reader.be_wide(width).await;
        for address in ADDRESSES {
            reader.open(address).await;
            for part in PARTS {
                reader.js_with(SCROLL, vec![json!(part)]).await;
                // In the walk, the statement in the middle of the window becomes the address.
                let before = place(&reader).await;
                reader.reload().await;
                assert_eq!(
                    place(&reader).await,
                    before,
                    "{address} at {part} of {width} px"
                );
            }
        }
    }
    reader.leave().await;
}

/// Whoever scrolls while the page starts stays there.
#[tokio::test]
async fn a_reader_who_scrolls_while_the_page_starts_is_left_alone() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.js_with(SCROLL, vec![json!(0.8)]).await;
    reader.rests().await;
    reader.before_the_page(WAIT).await;
    reader.browser.client.refresh().await.expect("a reload");
    until("the browser is back where it was", async || {
        reader.js("return scrollY > 2000").await == json!(true)
    })
    .await;
    reader.js("dispatchEvent(new WheelEvent('wheel')); scrollTo(0, 300); dispatchEvent(new Event('go'))").await;
    reader.ready().await;
    assert_eq!(place(&reader).await[0], 300);
    reader
        .leave_having_been_told(|line| line.contains("preload"))
        .await;
}
