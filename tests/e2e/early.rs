//! Before the program is there, nothing looks like a control.

use serde_json::json;

use crate::load::HEADLINE;
use crate::support::{Place, Reader, until};

/// Keeps the program from starting until somebody says so.
pub const WAIT: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = (...given) => new Promise(go => addEventListener('go', go)).then(() => own.apply(WebAssembly, given));
    }";

/// Returns what each figure says in the place of its help, and the pointer over its chart.
const SIGNS: &str = "return [...document.querySelectorAll('#app figure:has(svg)')].map(figure => {
    const options = figure.querySelector('.options > summary');
    const sign = options ? getComputedStyle(options, '::after') : getComputedStyle(figure.querySelector('.choose'), '::before');
    const chart = [...figure.querySelectorAll('svg')].find(own => own.getClientRects().length);
    return [sign.visibility === 'visible' && sign.content, getComputedStyle(chart).cursor].join(' ');
})";

#[tokio::test]
async fn charts_say_that_they_do_not_answer_yet() {
    let reader = Reader::at(Place::Http).await;
    reader.before_the_page(WAIT).await;
    for width in [390, 1280] {
        reader.be_wide(width).await;
        reader.open_still("").await;
        let signs = reader.js(SIGNS).await;
        let signs = signs.as_array().expect("figures");
        assert!(signs.len() > 7, "{signs:?}");
        for sign in signs {
            assert_eq!(sign, "\"The controls are loading.\" progress");
        }
        assert_eq!(reader.visible_controls().await, Vec::<String>::new());
        let chart = reader.find("figure[data-chart=sentence] svg", "").await;
        reader.press(chart.middle()).await;
        reader.js("dispatchEvent(new Event('go'))").await;
        reader.ready().await;
        assert_eq!(reader.headline().await, HEADLINE);
        let left = reader.js(SIGNS).await.to_string();
        assert!(
            !left.contains("loading") && !left.contains("progress"),
            "{left}"
        );
    }
    reader
        .leave_having_been_told(|line| line.contains("preload"))
        .await;
}

/// A page that will stay still does not promise controls.
#[tokio::test]
async fn a_page_that_stays_still_promises_no_controls() {
    let reader = Reader::at(Place::Http).await;
    reader
        .before_the_page("delete globalThis.WebAssembly")
        .await;
    reader.open_still("").await;
    until("it says that it stays still", async || {
        reader
            .js("return 'failed' in document.documentElement.dataset")
            .await
            == json!(true)
    })
    .await;
    let signs = reader.js(SIGNS).await.to_string();
    assert!(
        !signs.contains("loading") && !signs.contains("progress"),
        "{signs}"
    );
    reader.leave().await;
}

/// What a reader has unfolded, scrolled and focused on the still page is so on the live one, which is in the same place.
#[tokio::test]
async fn what_a_reader_did_before_the_start_stays() {
    let reader = Reader::at(Place::Http).await;
    reader.be_sized(390, 844).await;
    reader.before_the_page(WAIT).await;
    reader.open_still("").await;
    reader
        .js(
            "document.querySelector('[data-chart=years] .options > summary').click();
            document.querySelector('.strip').scrollTo({ left: 700, behavior: 'instant' });
            document.querySelector('[data-chart=years] .options > summary').focus()",
        )
        .await;
    let place = "return [...document.querySelectorAll('details')].flatMap((own, at) => own.open ? [at] : []).concat(
        Math.round(document.querySelector('.strip').scrollLeft),
        Math.round(document.activeElement.getBoundingClientRect().top),
        document.activeElement.textContent)";
    let before = reader.js(place).await;
    assert_eq!(before.as_array().map(Vec::len), Some(4), "{before}");
    reader.js("dispatchEvent(new Event('go'))").await;
    reader.ready().await;
    assert_eq!(reader.js(place).await, before);
    reader.leave().await;
}
