//! `embed.js`: charts as elements of an article, controlled by its links and steps.

use serde_json::{Value, json};
use test_server::CONTENT_SECURITY_POLICY;
use webdriver::fantoccini::key::Key;

use crate::support::{Answer, Article, Draft, in_other_engines, text, until, until_seen};

const PICTURE: &str =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='60' height='40'/%3E";

fn chart(id: &str, view: &str) -> String {
    format!(
        "<commutations-chart id={id} src='{{graphic}}/commutations.html' view='{view}' title='Chart {id}' height=420>\
         <a href='{{graphic}}/'><img alt='A chart' src=\"{PICTURE}\"></a></commutations-chart>"
    )
}

const SCRIPT: &str = "<script src=/embed.js></script>";

async fn ready(article: &Article, frames: &[&str]) {
    for frame in frames {
        article.ready(frame).await;
        article.fits(frame).await;
    }
}

/// Presses the element that a selector finds in the article.
async fn press(article: &Article, selector: &str) {
    let spot = article.reader.find(selector, "").await;
    article.reader.press(spot.middle()).await;
}

/// An article hides a chart by the attribute or by a rule of its own, and shows it again.
#[tokio::test]
async fn an_article_can_hide_a_chart() {
    let body = chart("one", "").replace(" id=one", " id=one hidden")
        + &chart("two", "")
        + "<style>.paid #two { display: none } #two { margin: 7px }</style>"
        + SCRIPT;
    let article = Draft::of(&body).open().await;
    ready(&article, &["#two"]).await;
    let shown =
        "return ['one', 'two'].map(id => document.getElementById(id).getClientRects().length > 0)";
    assert_eq!(article.js(shown).await, json!([false, true]));
    article
        .js("document.body.className = 'paid'; document.getElementById('one').hidden = false")
        .await;
    assert_eq!(article.js(shown).await, json!([true, false]));
    article.js("document.body.className = ''").await;
    ready(&article, &["#one", "#two"]).await;
    article.leave().await;
}
in_other_engines! { an_article_can_hide_a_chart: Mouse }

#[tokio::test]
async fn a_chart_grows_and_shrinks_and_obeys_its_attribute() {
    let article = Draft::of(&(chart("one", "drug=crack") + SCRIPT))
        .open()
        .await;
    ready(&article, &["#one"]).await;
    let frame = "const frame = document.querySelector('#one').shadowRoot.querySelector('iframe');";
    let made = article.js(&format!("{frame} return [frame.title, frame.loading, frame.getAttribute('sandbox'), frame.src.split('?')[1]]")).await;
    let sandbox = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";
    assert_eq!(made, json!(["Chart one", "lazy", sandbox, "drug=crack"]));
    for height in [437, 731, 350] {
        article.pin("#one", height).await;
        article.sees_height("#one", f64::from(height)).await;
    }
    article.js("window.told = []; for (const kind of ['ready', 'change']) addEventListener('commutations:' + kind, e => told.push([e.type, e.target.id, e.detail.view]))").await;
    article
        .js("document.querySelector('#one').setAttribute('view', 'sentence=life')")
        .await;
    article.sees_address("#one", "?sentence=life").await;
    let loads = article
        .js(&format!("{frame} return frame.src.split('?')[1]"))
        .await;
    assert_eq!(loads, json!("drug=crack"), "the frame is not loaded anew");
    until("the change is told", async || {
        article.js("return told.at(-1)").await
            == json!(["commutations:change", "one", "sentence=life"])
    })
    .await;
    article
        .js("document.querySelector('#one').setAttribute('embed', 'time')")
        .await;
    article.settles("#one").await;
    article
        .sees_address("#one", "?embed=time&sentence=life")
        .await;
    article.leave().await;
}
in_other_engines! { a_chart_grows_and_shrinks_and_obeys_its_attribute: Mouse }

/// The space is reserved, and the fallback content stays until the frame is there.
#[tokio::test]
async fn what_stands_in_stays_until_the_frame_is_there() {
    let body = "<div style='height:9000px'></div>".to_owned() + &chart("one", "") + SCRIPT;
    let article = Draft::of(&body).open().await;
    let state = "const one = document.querySelector('#one'); return [one.offsetHeight, one.querySelector('img').checkVisibility()]";
    assert_eq!(article.js(state).await, json!([420, true]));
    article
        .js("document.querySelector('#one').scrollIntoView()")
        .await;
    ready(&article, &["#one"]).await;
    assert_eq!(article.js(state).await[1], json!(false));
    article.leave().await;
}

/// A reader whose focus is on the fallback link keeps it.
#[tokio::test]
async fn a_focused_stand_in_stays_until_it_is_left() {
    let body = chart("one", "") + "<a id=after href='#after'>After</a>";
    let article = Draft::of(&body).open().await;
    article.js("document.querySelector('#one a').focus()").await;
    let load = "const script = document.createElement('script'); script.src = '/embed.js'; document.head.append(script)";
    article.js(load).await;
    article.ready("#one").await;
    let state = "return [document.activeElement.parentElement.id, document.querySelector('#one img').checkVisibility()]";
    assert_eq!(article.js(state).await, json!(["one", true]));
    article.reader.key(Key::Tab).await;
    article.fits("#one").await;
    article.leave().await;
}

/// Without scripts, or if the frame is refused, the article has its picture and its links.
#[tokio::test]
async fn without_its_script_everything_is_what_it_was() {
    let link = "<a id=link href='/elsewhere?drug=powder' data-commutations='#one'>powder</a>";
    let elsewhere = Answer::of(
        "text/html",
        "<!doctype html><html lang=en><title>Elsewhere</title><link rel=icon href='data:,'>",
    );
    let draft = Draft::of(&(link.to_owned() + &chart("one", ""))).file("elsewhere", elsewhere);
    let article = draft.open().await;
    assert_eq!(
        article
            .js("return document.querySelector('#one img').checkVisibility()")
            .await,
        json!(true)
    );
    press(&article, "#link").await;
    until("the link leads on", async || {
        article.js("return document.title").await == "Elsewhere"
    })
    .await;
    article.leave().await;
}

/// If the frame stays still, links are ordinary links.
#[tokio::test]
async fn a_still_frame_leaves_links_alone() {
    let link = "<a id=link href='#powder' data-commutations='#one'>powder</a>";
    let article = Draft::of(&(link.to_owned() + &chart("one", "") + SCRIPT))
        .publish()
        .await;
    article
        .reader
        .before_the_page("delete globalThis.WebAssembly")
        .await;
    article.open().await;
    article.fits("#one").await;
    until("the article knows", async || {
        !article.heard("commutations:error").await.is_empty()
    })
    .await;
    press(&article, "#link").await;
    until("the link leads on", async || {
        article.js("return location.hash").await == "#powder"
    })
    .await;
    article.leave().await;
}

/// The newsroom's settings for a frame stay when a sentence has changed the view, even if the article's own
/// scripts move the element, which reloads the frame.
#[tokio::test]
async fn names_left_out_stay_out_when_a_moved_chart_is_loaded_anew() {
    let link = "<a id=link href='{graphic}/?drug=powder' data-commutations='#one'>powder</a>";
    let body = link.to_owned() + &chart("one", "drug=crack&amp;names=hide&amp;theme=dark") + SCRIPT;
    let article = Draft::of(&body).open().await;
    article.ready("#one").await;
    press(&article, "#link").await;
    until("the chart has moved", async || {
        article.address("#one").await.contains("drug=powder")
    })
    .await;
    article
        .js("document.body.prepend(document.querySelector('#one'))")
        .await;
    until(
        "it is loaded anew, with the view and without names",
        async || article.address("#one").await == "?drug=powder&names=hide&theme=dark",
    )
    .await;
    article.leave().await;
}

/// A link far below its chart.
const FAR_LINK: &str = "<div style='height:4000px'></div><a id=link href='{graphic}/?drug=powder' data-commutations='#one'>powder</a>";

/// A link far from its chart scrolls the chart into the window; the focus stays on the link.
#[tokio::test]
async fn a_link_brings_its_chart_into_sight() {
    let article = Draft::of(&(chart("one", "drug=crack") + FAR_LINK + SCRIPT))
        .open()
        .await;
    article.ready("#one").await;
    article
        .js("const link = document.querySelector('#link'); link.scrollIntoView(); link.focus()")
        .await;
    let top = "return Math.round(document.querySelector('#one').getBoundingClientRect().top)";
    assert!(article.js(top).await.as_i64().unwrap() < -1000);
    article.reader.key(Key::Enter).await;
    until("the chart is in sight", async || {
        article.js(top).await == json!(0)
    })
    .await;
    let focus = "return document.activeElement.id";
    assert_eq!(article.js(focus).await, json!("link"));
    article.js("document.activeElement.blur()").await;
    press_offer(&article, "Back to the text").await;
    assert_eq!(article.js(focus).await, json!("link"));
    let is_back = "const { top, bottom } = document.querySelector('#link').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
    assert_eq!(article.js(is_back).await, json!(true));
    article.leave().await;
}

/// The way back goes by itself: once the reader has scrolled back to the text, and once they read on past the chart.
#[tokio::test]
async fn the_way_back_goes_when_it_is_not_needed() {
    let below = "<div style='height:6000px'></div>";
    let article = Draft::of(&(chart("one", "drug=crack") + FAR_LINK + below + SCRIPT))
        .open()
        .await;
    article.ready("#one").await;
    let offer = "return !!document.querySelector('#one').shadowRoot.querySelector('button').checkVisibility()";
    let to_link = "document.querySelector('#link').scrollIntoView({ block: 'center' })";
    let to_chart = "document.querySelector('#one').scrollIntoView()";
    let past = "scrollTo(0, document.querySelector('#one').getBoundingClientRect().bottom + scrollY + 200)";
    for (away, what) in [(to_link, "back at the text"), (past, "read on")] {
        article.js(to_link).await;
        article.js("document.querySelector('#link').focus()").await;
        article.reader.key(Key::Enter).await;
        until("the way back is offered", async || {
            article.js(offer).await == json!(true)
        })
        .await;
        // A little way within the chart changes nothing.
        article.js("scrollBy(0, 20)").await;
        article.reader.rests().await;
        assert_eq!(article.js(offer).await, json!(true), "{what}");
        article.js(away).await;
        until(what, async || article.js(offer).await == json!(false)).await;
        // It does not come back by itself.
        article.js(to_chart).await;
        article.reader.rests().await;
        assert_eq!(article.js(offer).await, json!(false), "{what}");
    }
    article.leave().await;
}

/// Presses the button that a chart offers over the article.
async fn press_offer(article: &Article, words: &str) {
    let look = "const button = document.querySelector('#one').shadowRoot.querySelector('button');
        if (!button.checkVisibility()) return null;
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return [button.textContent, (left + right) / 2, (top + bottom) / 2]";
    let shown = article.js(look).await;
    assert_eq!(shown[0], json!(words));
    let middle = [&shown[1], &shown[2]].map(|own| own.as_f64().unwrap());
    article.reader.press((middle[0], middle[1])).await;
    until("the offer has been taken", async || {
        article.js(look).await == Value::Null
    })
    .await;
}

/// On a phone, the place in the text stays, and the chart lies small over the foot of the window until it is
/// closed or its own place is reached.
#[tokio::test]
async fn on_a_phone_the_chart_comes_to_the_text() {
    let below = "<div style='height:2000px'></div>";
    let article = Draft::of(&(chart("one", "embed=time") + FAR_LINK + below + SCRIPT))
        .open()
        .await;
    article.reader.be_sized(390, 844).await;
    article.ready("#one").await;
    article.fits("#one").await;
    let total = "return document.documentElement.scrollHeight";
    let state = "const frame = document.querySelector('#one').shadowRoot.querySelector('iframe'), { top, bottom } = frame.getBoundingClientRect();
        const link = document.querySelector('#link').getBoundingClientRect();
        return [Math.round(bottom) === innerHeight && top > innerHeight / 2, link.bottom <= top && link.top >= 0, frame.style.position]";
    let over = json!([true, true, "fixed"]);
    let inside =
        "return document.querySelector('#one').shadowRoot.querySelector('iframe').style.position";
    for end in ["button", "key", "place", "another page"] {
        let spot = article.reader.find("#link", "").await;
        let place = [article.js("return scrollY").await, article.js(total).await];
        article.reader.press(spot.middle()).await;
        until_seen(
            "the chart lies over the text",
            async || article.js(state).await,
            |seen| *seen == over,
        )
        .await;
        article
            .sees_address("#one", "?embed=time&drug=powder")
            .await;
        let now = [article.js("return scrollY").await, article.js(total).await];
        assert_eq!(now, place, "nothing moves");
        match end {
            "button" => press_offer(&article, "Close the chart").await,
            "key" => article.reader.key(Key::Escape).await,
            "another page" => drop(
                article
                    .js("document.querySelector('#one').setAttribute('embed', 'sentence')")
                    .await,
            ),
            _ => drop(
                article
                    .js("document.querySelector('#one').scrollIntoView()")
                    .await,
            ),
        }
        until(
            &format!("the chart is in its place after the {end}"),
            async || article.js(inside).await == json!("static"),
        )
        .await;
    }
    article.leave().await;
}
in_other_engines! { on_a_phone_the_chart_comes_to_the_text: Mouse, Width }

#[tokio::test]
async fn links_move_the_chart_they_name_and_stay_links() {
    let links = "<p><a id=a href='{graphic}/?drug=powder' data-commutations='#one'>powder</a>
        <a id=b href='{graphic}/?state=FL&amp;drug=crack' data-commutations='#two'><em id=em>Florida</em></a>
        <a id=c href='#nowhere' data-commutations='#none'>none</a> <a id=d href='#broken' data-commutations='#'>broken</a>
        <a id=e href='#kept' data-commutations='#one'>kept</a></p>";
    let body =
        links.to_owned() + &chart("one", "drug=crack") + &chart("two", "sentence=life") + SCRIPT;
    let article = Draft::of(&body).open().await;
    article
        .js("document.querySelector('#two').scrollIntoView()")
        .await;
    ready(&article, &["#one", "#two"]).await;
    press(&article, "#a").await;
    article.sees_address("#one", "?drug=powder").await;
    assert_eq!(article.address("#two").await, "?sentence=life");
    assert_eq!(
        article
            .js("return [document.activeElement.id, location.pathname]")
            .await,
        json!(["a", "/article"])
    );
    press(&article, "#em").await;
    article.sees_address("#two", "?state=FL&drug=crack").await;
    // By keyboard.
    article.js("document.querySelector('#one').view = '?sentence=life'; document.getElementById('a').focus()").await;
    article.sees_address("#one", "?sentence=life").await;
    article.reader.key(Key::Enter).await;
    article.sees_address("#one", "?drug=powder").await;
    for (link, hash) in [("#c", "#nowhere"), ("#d", "#broken")] {
        press(&article, link).await;
        until("a link to no chart is a link", async || {
            article.js("return location.hash").await == hash
        })
        .await;
    }
    let held = "let stopped; addEventListener('click', e => { stopped = e.defaultPrevented; e.preventDefault() }, { once: true });
        document.querySelector('#e').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })); return stopped";
    assert_eq!(
        article.js(held).await,
        json!(false),
        "a press with a modifier is the browser's"
    );
    assert_eq!(article.address("#one").await, "?drug=powder");
    article.leave().await;
}
in_other_engines! { links_move_the_chart_they_name_and_stay_links: Mouse }

/// A link pressed before the lazy frame is loaded sets the view that the frame starts with.
#[tokio::test]
async fn a_link_reaches_a_frame_that_is_still_to_come() {
    let link = "<a id=a href='{graphic}/?drug=powder' data-commutations='#one'>powder</a><div style='height:9000px'></div>";
    let article = Draft::of(&(link.to_owned() + &chart("one", "drug=crack") + SCRIPT))
        .open()
        .await;
    press(&article, "#a").await;
    article.ready("#one").await;
    article.sees_address("#one", "?drug=powder").await;
    article.leave().await;
}

#[tokio::test]
async fn steps_move_the_chart_as_they_come_to_the_middle() {
    let step = |id: &str, view: &str| {
        format!(
            "<p id={id} style='height:900px' data-commutations-step='#one' data-view='{view}'>{id}</p>"
        )
    };
    let body = format!(
        "<div style='display:flex'><div style='width:600px'>{}</div><div>{}{}{}</div></div>{SCRIPT}",
        chart("one", "drug=crack"),
        step("first", "drug=crack"),
        step("second", "sentence=life&amp;drug=crack"),
        step("third", ""),
    );
    let article = Draft::of(&body).open().await;
    article.ready("#one").await;
    for (step, address) in [
        ("second", "?sentence=life&drug=crack"),
        ("third", ""),
        ("first", "?drug=crack"),
    ] {
        article.js(&format!("document.getElementById('{step}').scrollIntoView({{ block: 'center', behavior: 'instant' }})")).await;
        article.sees_address("#one", address).await;
    }
    article.leave().await;
}
in_other_engines! { steps_move_the_chart_as_they_come_to_the_middle: Mouse }

/// Uses the strictest policy under which the script can be loaded at all.
#[tokio::test]
async fn a_strict_policy_of_the_article_is_kept() {
    const STRICT: &str =
        "default-src 'none'; script-src 'self'; img-src data:; frame-src http://127.0.0.1:*";
    let link = "<a id=a href='{graphic}/?drug=powder' data-commutations='#one'>powder</a>";
    let draft = Draft::of(&(link.to_owned() + &chart("one", "drug=crack") + SCRIPT));
    let article = draft
        .host(|host| host.header(CONTENT_SECURITY_POLICY, STRICT))
        .open()
        .await;
    ready(&article, &["#one"]).await;
    press(&article, "#a").await;
    article.sees_address("#one", "?drug=powder").await;
    article.leave().await;
}

/// An element that is moved within the article reloads its frame with the last view.
#[tokio::test]
async fn a_chart_that_is_moved_keeps_its_view() {
    let article = Draft::of(&(chart("one", "drug=crack") + "<div id=place></div>" + SCRIPT))
        .open()
        .await;
    ready(&article, &["#one"]).await;
    article
        .js("document.querySelector('#one').view = 'sentence=life'")
        .await;
    article.sees_address("#one", "?sentence=life").await;
    article
        .js("document.querySelector('#place').append(document.querySelector('#one'))")
        .await;
    ready(&article, &["#one"]).await;
    article.sees_address("#one", "?sentence=life").await;
    article.leave().await;
}
in_other_engines! { a_chart_that_is_moved_keeps_its_view: Mouse }

/// The Tab key moves through charts in the order of the text, and each frame has a name.
#[tokio::test]
async fn frames_are_in_their_places_for_the_keyboard_and_axe_finds_nothing() {
    let body = "<main><h1>An article</h1><a id=before href='#before'>Before</a>".to_owned()
        + &chart("one", "")
        + "<a id=after href='#after'>After</a></main>"
        + SCRIPT;
    let article = Draft::of(&body).open().await;
    ready(&article, &["#one"]).await;
    article
        .js("document.getElementById('before').focus()")
        .await;
    article.reader.key(Key::Tab).await;
    let look = async || article.js("return document.activeElement.id").await;
    until_seen("the focus in the chart", look, |id: &Value| {
        text(id) == "one"
    })
    .await;
    article.js("document.getElementById('after').focus()").await;
    article.reader.shift(Key::Tab).await;
    until_seen("the focus in the chart again", look, |id: &Value| {
        text(id) == "one"
    })
    .await;
    article.leave().await;
}
