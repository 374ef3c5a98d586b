//! An article controls the page in its frame by messages, and is told what the reader does there.

use serde_json::{Value, json};
use webdriver::fantoccini::key::Key;

use crate::support::{Article, Draft, in_other_engines, text, until, until_seen};

const FRAME: &str = "#chart";

fn framed(address: &str) -> Draft {
    Draft::of(&format!(
        "<style>iframe {{ position: absolute; top: 0; left: 0; border: 0 }} body {{ padding-top: 820px }}</style>\
         <a id=before href='#before'>Before</a> <iframe id=chart title='The graphic' width=900 height=800 \
         sandbox=allow-scripts src='{{graphic}}/commutations.html{address}'></iframe> \
         <a id=after href='#after'>After</a><p style='height:2000px'>More.</p>"
    ))
}

async fn opened(address: &str) -> Article {
    let article = framed(address).open().await;
    article.ready(FRAME).await;
    article
}

async fn set(article: &Article, view: &str) {
    article
        .say(FRAME, json!({ "type": "commutations:set", "view": view }))
        .await;
}

/// A whole link is as good as its query, a value can have a question mark, and a key in capital letters is named and does
/// not stay.
#[tokio::test]
async fn a_view_is_taken_as_hosts_write_it() {
    let article = opened("").await;
    let notices = "return document.querySelector('[data-notices]')?.innerText ?? ''";
    for (view, words) in [
        (
            "https://paper.example/index.html?state=TX",
            "given in Texas",
        ),
        ("state=FL&q=a?", "given in Florida, matching"),
        ("STATE=FL", "cut short 1,716"),
        ("drug=crack", "1,039 prison sentences"),
    ] {
        set(&article, view).await;
        let named = async || text(&article.within(FRAME, notices).await);
        let is_named = view.starts_with("STATE");
        until_seen(view, named, |own| own.contains("STATE") == is_named).await;
        let headline = "return document.querySelector('[data-summary]').textContent";
        let look = async || text(&article.within(FRAME, headline).await);
        until_seen(view, look, |own| own.contains(words)).await;
    }
    article.leave().await;
}

/// A view that the article asks for is shown; the host's keys in the address stay, and the article's history,
/// focus and scroll position do not change.
#[tokio::test]
async fn a_view_is_taken_and_the_article_stays_as_it_is() {
    let article =
        opened("?childId=chart&sentence=life&names=hide&font=serif&utm=1#?secret=s").await;
    article
        .js("document.getElementById('before').focus(); scrollTo(0, 120)")
        .await;
    let state = "return [history.length, scrollY, document.activeElement.id, location.href]";
    let before = article.js(state).await;
    set(
        &article,
        "?drug=crack&from=2016-08-03&to=2016-08-03&embed=time&utm=2",
    )
    .await;
    let kept = "?childId=chart&names=hide&font=serif&utm=1";
    let shown = "drug=crack";
    article
        .hears_view(
            "commutations:change",
            "drug=crack&from=2016-08-03&to=2016-08-03",
        )
        .await;
    let address = article.address(FRAME).await;
    assert!(
        address.starts_with(kept) && address.ends_with("#?secret=s"),
        "{address}"
    );
    assert!(
        address.contains(shown) && !address.contains("sentence"),
        "{address}"
    );
    for view in [
        "id=2016-08-03-001",
        "story=nine-presidents",
        "sort=-sentence&page=2",
        "",
    ] {
        set(&article, view).await;
        article.hears_view("commutations:change", view).await;
    }
    set(&article, "names=show&drug=crack").await;
    article
        .hears_view("commutations:change", "drug=crack")
        .await;
    assert_eq!(article.js(state).await, before);
    article.leave().await;
}
in_other_engines! { a_view_is_taken_and_the_article_stays_as_it_is: Mouse }

/// A record that the article asks for is shown, and the reader can close it.
#[tokio::test]
async fn a_record_is_shown_and_can_be_closed() {
    let article = opened("").await;
    set(&article, "id=2016-08-03-001").await;
    article.enter(FRAME).await;
    article.reader.sees_record("2016-08-03-001").await;
    article.reader.press_in_record("Close").await;
    article.reader.sees_no_record().await;
    article.leave_frame().await;
    article.hears_view("commutations:change", "").await;
    article.leave().await;
}
in_other_engines! { a_record_is_shown_and_can_be_closed: Mouse }

/// The article is told what the reader does in the frame, as a view that it can set again.
#[tokio::test]
async fn the_article_hears_what_the_reader_does() {
    let article = opened("?childId=chart").await;
    article.hears_view("commutations:ready", "").await;
    article.enter(FRAME).await;
    article.reader.press_mark("time", "2016-08-03").await;
    article.leave_frame().await;
    article
        .hears_view("commutations:change", "from=2016-08-03&to=2016-08-03")
        .await;
    article.enter(FRAME).await;
    article.reader.press_button("Clear filters").await;
    article.leave_frame().await;
    article.hears_view("commutations:change", "").await;
    article
        .say(FRAME, json!({ "type": "commutations:ask" }))
        .await;
    until("a second answer", async || {
        article.heard("commutations:ready").await.len() == 2
    })
    .await;
    article.leave().await;
}
in_other_engines! { the_article_hears_what_the_reader_does: Mouse }

/// The last view that was asked for before the program runs is shown first.
#[tokio::test]
async fn the_last_view_asked_for_before_the_program_runs_is_shown() {
    let article = framed("").publish().await;
    let hasty = "if (window.parent !== window) {
            const instantiate = WebAssembly.instantiate;
            WebAssembly.instantiate = (...given) => new Promise(done => setTimeout(done, 1000)).then(() => instantiate(...given));
        } else addEventListener('message', event => {
            if (event.data?.type !== 'commutations:height' || window.hasty) return;
            window.hasty = true;
            for (const view of ['drug=powder', 'state=FL', 'drug=heroin'])
                event.source.postMessage({ type: 'commutations:set', view }, '*');
        });";
    article.reader.before_the_page(hasty).await;
    article.open().await;
    article.ready(FRAME).await;
    article
        .hears_view("commutations:ready", "drug=heroin")
        .await;
    article.sees_address(FRAME, "?drug=heroin").await;
    article.leave().await;
}

/// Invalid messages, from the article or from another frame, change nothing; only an invalid view in a
/// message of the right type is answered.
#[tokio::test]
async fn hostile_messages_change_nothing() {
    let body = "<iframe id=chart title='The graphic' width=900 height=800 src='{graphic}/commutations.html?drug=crack'></iframe>
        <iframe id=other title='Another' src=/other></iframe>";
    let other = "<!doctype html><html lang=en><title>Another</title><div id=content></div><script>
        function shout() { for (const view of ['drug=powder', '', 7, null]) parent.frames[0].postMessage({ type: 'commutations:set', view }, '*');
        parent.frames[0].postMessage('pymxPYMxchartxPYMxwidthxPYMx640', '*'); parent.frames[0].postMessage({ type: 'commutations:ask' }, '*'); }</script>";
    let draft = Draft::of(body);
    let draft = draft.file("other", crate::support::Answer::of("text/html", other));
    let article = draft.open().await;
    article.ready(FRAME).await;
    article
        .js("return new Promise(done => setTimeout(done, 300))")
        .await;
    let told = article.js("return heard.length").await;
    article.within("#other", "shout()").await;
    let nonsense = "
        const frame = document.getElementById('chart').contentWindow;
        const long = 'x'.repeat(1e6);
        for (const said of [
            null, undefined, 0, NaN, true, '', 'commutations:set', [], {}, [[]], new Date(), new Map([['type', 'commutations:set']]),
            { type: null }, { type: {} }, { type: 'commutations:' }, { type: 'commutations:navigate', view: 'drug=powder' },
            { type: ['commutations:set'], view: 'drug=powder' }, { type: 'constructor' }, { type: '__proto__' },
            JSON.parse('{\"__proto__\": {\"type\": \"commutations:set\", \"view\": \"drug=powder\"}}'),
            { constructor: { prototype: { type: 'commutations:set' } } }, { sentinel: 'amp' }, { sentinel: {}, type: 'frames-init' },
            '[iFrameSizer]', '[iFrameSizer]::::::::::', '[iFrameSizer]' + long, long, 'pymxPYMx', 'pymxPYMx' + long, '{\"id\":', new Uint8Array(9),
        ]) frame.postMessage(said, '*');
        for (const view of [undefined, null, 7, {}, ['drug=powder'], long, 'drug=powder#x'])
            frame.postMessage({ type: 'commutations:set', view }, '*');";
    article.js(nonsense).await;
    let look = async || article.heard("commutations:error").await;
    let errors = until_seen("answers", look, |errors| errors.len() == 7).await;
    let reasons: Vec<String> = errors.iter().map(|said| text(&said["reason"])).collect();
    let expected = [
        ["the view is no text"; 5].as_slice(),
        &["the view is longer than 2000 letters", "the view holds a #"],
    ]
    .concat();
    assert_eq!(reasons, expected);
    assert_eq!(article.address(FRAME).await, "?drug=crack");
    let told = told.as_u64().unwrap_or_default();
    let heard = article.js("return heard.length").await;
    assert_eq!(heard.as_u64(), Some(told + 7), "nothing else was answered");
    let clean = article
        .within(FRAME, "return ({}).type === undefined")
        .await;
    assert_eq!(clean, json!(true));
    article.leave().await;
}
in_other_engines! { hostile_messages_change_nothing: Mouse }

/// A view that contains markup or invalid values is treated like an address.
#[tokio::test]
async fn a_view_of_nonsense_is_read_as_an_address_is() {
    let article = opened("").await;
    set(
        &article,
        "drug=<img src=x onerror=alert(1)>&from=yesterday&sentence=life",
    )
    .await;
    let asked = "drug=%3Cimg%20src=x%20onerror=alert(1)%3E&from=yesterday&sentence=life";
    article.hears_view("commutations:change", asked).await;
    let script = "return document.querySelector('[data-summary]').innerText";
    let look = async || text(&article.within(FRAME, script).await);
    until_seen("the headline", look, |said| {
        said.starts_with("569 life sentences")
    })
    .await;
    article.leave().await;
}

/// The Tab key moves through the article and its frame in the order of the text, and out again.
#[tokio::test]
async fn the_keyboard_goes_in_and_out() {
    let article = opened("").await;
    let at = "return document.activeElement.id";
    article
        .js("document.getElementById('before').focus()")
        .await;
    set(&article, "drug=crack").await;
    article
        .hears_view("commutations:change", "drug=crack")
        .await;
    assert_eq!(article.js(at).await, json!("before"));
    article.reader.key(Key::Tab).await;
    assert_eq!(article.js(at).await, json!("chart"));
    let last = "const all = [...document.querySelectorAll('a[href], button:not(:disabled), select, input, [tabindex=\"0\"]')]
        .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]'));
        all.at(-1).focus(); return document.activeElement === all.at(-1)";
    assert_eq!(article.within(FRAME, last).await, json!(true));
    for _ in 0..3 {
        article.reader.key(Key::Tab).await;
        if article.js(at).await == json!("after") {
            break;
        }
    }
    assert_eq!(article.js(at).await, json!("after"));
    article.reader.shift(Key::Tab).await;
    assert_eq!(article.js(at).await, json!("chart"));
    article.leave().await;
}

/// Nothing that a reader chooses in a frame adds to the history: one step back leads out of the article.
#[tokio::test]
async fn the_way_back_leads_out_of_the_article() {
    let article = opened("").await;
    let entries = article.js("return history.length").await;
    article.enter(FRAME).await;
    article.reader.press_mark("sentence", "life").await;
    article.leave_frame().await;
    article
        .hears_view("commutations:change", "sentence=life")
        .await;
    article.enter(FRAME).await;
    article.reader.press_mark("drug", "crack").await;
    article.leave_frame().await;
    let both = "sentence=life&drug=crack";
    article.hears_view("commutations:change", both).await;
    let follow =
        "document.querySelector('a[href=\"#records-title\"]').click(); return location.hash";
    article.within(FRAME, follow).await;
    let hash = article.within(FRAME, "return location.hash").await;
    assert_eq!(hash, json!("#records-title"));
    assert_eq!(article.js("return history.length").await, entries);
    let none: Vec<Value> = article.heard("commutations:error").await;
    assert!(none.is_empty(), "{none:?}");
    article.leave().await;
}
in_other_engines! { the_way_back_leads_out_of_the_article: Mouse }

/// A sentence far from a bare frame brings its chart into sight, and has a way back to itself, which goes when it is
/// not needed (`web/driver.js`).
#[tokio::test]
async fn a_sentence_far_from_a_bare_frame_has_a_way_back() {
    let driver = include_str!("../../web/driver.js");
    let article = Draft::of(&format!(
        "<iframe id=chart title='The graphic' width=640 height=700 src='{{graphic}}/commutations.html?embed=drugs'></iframe>\
         <div style='height:4000px'></div><a id=link href='{{graphic}}/?drug=powder' data-commutations='#chart'>powder</a>\
         <div style='height:4000px'></div><script>{driver}</script>"
    ))
    .open()
    .await;
    article.ready(FRAME).await;
    let offers = async || {
        text(
            &article
                .js("return document.querySelector('body > button')?.innerText ?? ''")
                .await,
        )
    };
    let focus = "return document.activeElement.id";
    let is_seen = "const { top, bottom } = document.querySelector('#link').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
    let follow = async || {
        article
            .js("const link = document.querySelector('#link'); link.scrollIntoView(); link.focus()")
            .await;
        article.reader.key(Key::Enter).await;
        until_seen("the way back", &offers, |own| own == "Back to the text").await;
    };
    follow().await;
    article
        .sees_address(FRAME, "?embed=drugs&drug=powder")
        .await;
    assert_eq!(article.js(is_seen).await, json!(false));
    article.js("document.activeElement.blur()").await;
    let spot = article.reader.find("body > button", "").await;
    article.reader.press(spot.middle()).await;
    assert_eq!(article.js(focus).await, json!("link"));
    assert_eq!(article.js(is_seen).await, json!(true));
    assert_eq!(offers().await, "");

    // Who reads on past the chart does not need it.
    follow().await;
    article.js("scrollTo(0, 1500)").await;
    until_seen("no way back", &offers, String::is_empty).await;
    article.leave().await;
}
in_other_engines! { a_sentence_far_from_a_bare_frame_has_a_way_back: Mouse }
