//! In another page: no scroll bars, no change of focus, no unrequested motion, and links that open outside
//! the frame.

use serde_json::{Value, json};

use crate::support::{Draft, Place, Reader, text, texts, until, until_seen};

const FRAME: &str = "#chart";
const LISTENER: &str = include_str!("../../web/listener.js");

/// Addresses that cover everything the page can show.
const ADDRESSES: [&str; 13] = [
    "?embed=time",
    "?embed=sentence&theme=dark",
    "?embed=drugs&pair=crack,powder",
    "?embed=where&state=TX",
    "?embed=change",
    "?embed=years&year=2016",
    "?embed=presidents&compare=obama~kennedy",
    "?embed=story",
    "?embed=story&story=nine-presidents&theme=dark",
    "?embed=time,years&measure=total",
    "?embed=all",
    "?embed=time&theme=blue&from=never",
    "",
];

fn listened_to(address: &str) -> Draft {
    Draft::of(&format!(
        "<style>body {{ margin: 0 }} iframe {{ border: 0; display: block }}</style><script>{LISTENER}</script>\
         <a id=link href='#link'>A link</a><iframe id=chart title='The graphic' width=600 height=300 \
         sandbox='allow-scripts allow-popups' src='{{graphic}}/commutations.html{address}'></iframe>"
    ))
}

/// Checks a frame that is as high as it has reported: nothing beyond its edges, no scroll bars in it, and
/// wide tables that stay within the page.
const ROOM: &str = "
    const root = document.documentElement;
    const content = Math.ceil(document.getElementById('content').getBoundingClientRect().height);
    const wide = [...document.querySelectorAll('#app *')].filter(e => e.getClientRects().length && !e.closest('.scroll, svg, .unseen, .keys') && e.getBoundingClientRect().right > innerWidth + 1);
    return { told: innerHeight - content, width: innerWidth,
        beyond: [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight],
        bars: [innerWidth - root.clientWidth, innerHeight - root.clientHeight],
        wide: wide.map(e => e.outerHTML.slice(0, 80)) }";

#[tokio::test]
async fn no_frame_at_its_height_has_anything_beyond_its_edges() {
    for address in ADDRESSES {
        let article = listened_to(address).open().await;
        article.settles(FRAME).await;
        for width in [600, 280, 320, 900] {
            let script = "document.getElementById('chart').style.width = arguments[0] + 'px'";
            article.reader.js_with(script, vec![json!(width)]).await;
            let fits =
                json!({ "told": 0, "width": width, "beyond": [0, 0], "bars": [0, 0], "wide": [] });
            let look = async || article.within(FRAME, ROOM).await;
            until_seen(&format!("{address} at {width}"), look, |seen| *seen == fits).await;
        }
        article.leave().await;
    }
}

/// From the start, and whatever the article shows, the focus and the scroll position stay in the article.
#[tokio::test]
async fn a_frame_takes_neither_the_focus_nor_the_readers_place() {
    for address in [
        "?embed=time&theme=dark",
        "?id=2016-08-03-001",
        "?story=nine-presidents",
        "?year=2016",
        "?q=wright#records-title",
    ] {
        let body = format!(
            "<script>{LISTENER}</script><p style='height: 1200px'><a id=link href='#link'>A link</a></p><div id=place></div><p style='height: 2000px'>More.</p>
             <script>document.getElementById('link').focus(); window.moved = []; addEventListener('scroll', () => moved.push(scrollY));
             window.lost = []; addEventListener('blur', () => lost.push('window')); document.getElementById('link').addEventListener('blur', () => lost.push('link'));
             const frame = document.createElement('iframe'); frame.id = 'chart'; frame.title = 'The graphic'; frame.width = 900; frame.height = 700;
             frame.src = '{{graphic}}/commutations.html{address}'; document.getElementById('place').append(frame);</script>"
        );
        let article = Draft::of(&body).open().await;
        article.settles(FRAME).await;
        for view in [
            "drug=crack",
            "id=2016-08-03-002",
            "story=life",
            "year=1961",
            "",
        ] {
            let set = json!({ "type": "commutations:set", "view": view });
            article.say(FRAME, set).await;
            article.hears_view("commutations:change", view).await;
        }
        let state = "return [document.activeElement.id, lost, moved, scrollY]";
        assert_eq!(
            article.js(state).await,
            json!(["link", [], [], 0]),
            "{address}"
        );
        article.leave().await;
    }
}

/// Records the duration of each transition and animation, in each document.
const MOTION: &str = "window.ran = []; for (const kind of ['transitionrun', 'animationstart'])
    addEventListener(kind, event => ran.push(...event.target.getAnimations().map(own => own.effect.getTiming().duration)), true);";

#[tokio::test]
async fn nothing_moves_by_itself() {
    for (preference, longest) in [("no-preference", 250.0), ("reduce", 0.0)] {
        for address in ["?embed=all", "?embed=years", "?story=life", ""] {
            let article = listened_to(address).publish().await;
            let wish = [("prefers-reduced-motion", preference)];
            article.reader.emulate("", &wish).await;
            article.reader.before_the_page(MOTION).await;
            article.open().await;
            article.settles(FRAME).await;
            let may_move = "return document.documentElement.hasAttribute('data-moves')";
            until("what changes may move", async || {
                article.within(FRAME, may_move).await == json!(true)
            })
            .await;
            let ran = "return [ran, document.getAnimations().length]";
            assert_eq!(
                article.within(FRAME, ran).await,
                json!([[], 0]),
                "{address}"
            );
            let view = "from=2016-08-03&to=2016-08-03&sentence=life";
            let set = json!({ "type": "commutations:set", "view": view });
            article.say(FRAME, set).await;
            article.hears_view("commutations:change", view).await;
            let look = async || article.within(FRAME, ran).await;
            let ended = until_seen("rest", look, |own| own[1] == 0).await;
            let durations = ended[0].as_array().unwrap().iter();
            let longer: Vec<f64> = durations
                .filter_map(Value::as_f64)
                .filter(|own| *own > longest)
                .collect();
            assert!(longer.is_empty(), "{address}, {preference}: {longer:?}");
            article.leave().await;
        }
    }
}

/// Lists the visible links, with what a press on each would open.
const LINKS: &str = "
    const links = [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility({ visibilityProperty: true }));
    let opened;
    const note = event => { const link = event.target.closest('a'); opened = event.defaultPrevented ? `here ${link.getAttribute('href')}` : [link.target, link.rel, link.getAttribute('href')].join(' '); event.preventDefault(); };
    addEventListener('click', note);
    const found = links.map(link => { const href = link.getAttribute('href');
        if (href.startsWith('?') && !link.target) return `within ${href}`;
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        return opened; });
    removeEventListener('click', note);
    return found";

/// Links to other documents open outside the frame; links within it lead to a part that exists.
#[tokio::test]
async fn links_of_a_live_frame_lead_out_of_it_or_to_what_it_shows() {
    for address in ADDRESSES {
        let article = listened_to(address).open().await;
        article.settles(FRAME).await;
        let links = texts(&article.within(FRAME, LINKS).await);
        if address.starts_with("?embed") {
            assert!(
                links
                    .iter()
                    .any(|link| link.starts_with("_blank noopener ?")),
                "{address}: {links:#?}"
            );
        }
        for link in &links {
            let is_out = link.starts_with("_blank noopener ");
            let is_part = link.starts_with("here #");
            let is_view = ["within ?story=", "within ?id=", "within ?"]
                .iter()
                .any(|own| link.starts_with(own));
            assert!(is_out || is_part || is_view, "{address}: {link}");
        }
        // The link to the list of statements is there only if the list is.
        let list = links
            .iter()
            .any(|link| link.ends_with("#report-title") && link.starts_with("within"));
        let expected = address.contains("story=nine");
        assert_eq!(list, expected, "{address}: {links:#?}");
        article.leave().await;
    }
    let article = listened_to("?embed=time&story=life").open().await;
    article.settles(FRAME).await;
    let links = texts(&article.within(FRAME, LINKS).await);
    assert!(
        !links.is_empty() && links.iter().all(|link| link.starts_with("_blank")),
        "{links:#?}"
    );
    article.leave().await;
}

/// A statement of the list opens within the frame, and its link to the list leads back.
#[tokio::test]
async fn a_framed_list_of_statements_leads_to_each_and_back() {
    let article = listened_to("?embed=story").open().await;
    article.settles(FRAME).await;
    article.press_within(FRAME, ".claims a", "").await;
    article.enter(FRAME).await;
    article.reader.walks_at("one-day").await;
    article.leave_frame().await;
    article.settles(FRAME).await;
    article
        .press_within(FRAME, "header a", "All statements")
        .await;
    article
        .sees_address(FRAME, "?embed=story#report-title")
        .await;
    article.settles(FRAME).await;
    let shown = "return document.querySelectorAll('.claims a').length";
    let look = async || article.within(FRAME, shown).await;
    until_seen("the list", look, |own| own.as_u64() > Some(5)).await;
    article.leave().await;
}

/// If the program cannot start, links to what only other pages hold open outside the frame.
#[tokio::test]
async fn links_of_a_still_frame_lead_out_of_it() {
    for address in ["?embed=story", "?embed=years", "?embed=all"] {
        for page in ["index.html", "commutations.html"] {
            let body = format!(
                "<iframe id=chart title='The graphic' width=600 height=900 src='{{graphic}}/{page}{address}'></iframe>"
            );
            let article = Draft::of(&body).publish().await;
            let broken = "WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => Promise.reject(new Error('broken'))";
            article.reader.before_the_page(broken).await;
            article.open().await;
            let failed = "return document.documentElement.hasAttribute('data-failed')";
            until("the page is still", async || {
                article.within(FRAME, failed).await == json!(true)
            })
            .await;
            let links = texts(&article.within(FRAME, LINKS).await);
            assert!(!links.is_empty(), "{page}{address}");
            for link in &links {
                assert!(
                    link.starts_with("_blank noopener "),
                    "{page}{address}: {link}"
                );
                let is_dead = link.contains(" #");
                assert!(!is_dead, "{page}{address}: {link}");
            }
            article
                .leave_having_been_told(|line| line.contains("broken"))
                .await;
        }
    }
}

/// Outside a frame, the page's links open in the same window.
#[tokio::test]
async fn links_of_the_page_itself_stay_in_its_window() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let links = texts(&reader.js(LINKS).await);
    assert!(
        links.len() > 20 && links.iter().all(|link| !link.starts_with("_blank")),
        "{links:#?}"
    );
    assert_eq!(
        text(
            &reader
                .js("return document.querySelector('base')?.target ?? ''")
                .await
        ),
        ""
    );
    reader.leave().await;
}
