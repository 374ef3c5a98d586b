//! Hosts of various kinds show the page in a frame at its full height.

use serde_json::{Value, json};
use test_server::CONTENT_SECURITY_POLICY;

use crate::support::{Answer, Article, Draft, dist, in_other_engines, text, until};

const FRAME: &str = "#chart iframe";

/// A frame as its author wrote it, with a script that listens to it.
fn listened_to(address: &str, listener: &str) -> Draft {
    Draft::of(&format!(
        "<div id=chart><iframe title='The graphic' width=640 height=300 style='border:0' \
         src='{{graphic}}/commutations.html{address}'></iframe></div><script>
         const frame = document.querySelector('#chart iframe');
         const high = height => {{ frame.style.height = height + 'px' }};
         addEventListener('message', event => {{ const said = event.data; {listener} }})</script>"
    ))
}

/// The article gives the frame the height of the page, and follows each later change, up and down.
async fn resizes(article: Article) {
    article.fits(FRAME).await;
    article.ready(FRAME).await;
    article.fits(FRAME).await;
    resizes_at_will(&article).await;
    article.leave().await;
}

async fn resizes_at_will(article: &Article) {
    for height in [437, 731, 350] {
        article.pin(FRAME, height).await;
        article.sees_height(FRAME, f64::from(height)).await;
    }
}

#[tokio::test]
async fn pym() {
    let draft = Draft::of(
        "<div id=chart></div><script src=/pym.js></script>
         <script>new pym.Parent('chart', '{graphic}/commutations.html?drug=crack', {})</script>",
    );
    let article = draft
        .library("pym.js", "pym.js/dist/pym.v1.min.js")
        .open()
        .await;
    article.ready(FRAME).await;
    let address = article.address(FRAME).await;
    for key in ["drug=crack", "childId=chart", "initialWidth=", "parentUrl="] {
        assert!(address.contains(key), "{address}");
    }
    resizes(article).await;
}
in_other_engines! { pym: Mouse }

#[tokio::test]
async fn newswire_frames() {
    let draft = Draft::of(
        "<div id=chart></div><script src=/frames.js></script><script>new newswireFrames.Framer(
         document.getElementById('chart'), { src: '{graphic}/commutations.html' })</script>",
    );
    let library = "@newswire/frames/dist/frames.umd.js";
    resizes(draft.library("frames.js", library).open().await).await;
}

#[tokio::test]
async fn newswire_frames_that_come_late() {
    let draft = Draft::of(
        "<div id=chart><iframe title='The graphic' width=640 height=300 style='border:0' \
         src='{graphic}/commutations.html'></iframe></div><script src=/frames.js></script>",
    );
    let library = "@newswire/frames/dist/frames.umd.js";
    let article = draft.library("frames.js", library).open().await;
    article.ready(FRAME).await;
    assert_eq!(article.height(FRAME).await, 300.0);
    let come = "newswireFrames.observeIframe(document.querySelector('#chart iframe'))";
    article.js(come).await;
    resizes(article).await;
}

#[tokio::test]
async fn sidechain() {
    let draft = Draft::of(
        "<div id=chart></div><side-chain src='{graphic}/commutations.html'></side-chain>
         <script src=/sidechain.js></script>",
    );
    let library = "@nprapps/sidechain/dist/sidechain.js";
    let article = draft.library("sidechain.js", library).open().await;
    let frame = "side-chain";
    article.ready(frame).await;
    article.fits(frame).await;
    for height in [437, 731, 350] {
        article.pin(frame, height).await;
        article.sees_height(frame, f64::from(height)).await;
    }
    article.leave().await;
}

#[tokio::test]
async fn iframe_resizer() {
    let draft = Draft::of(
        "<div id=chart><iframe title='The graphic' style='width:640px;border:0' \
         src='{graphic}/commutations.html'></iframe></div><script src=/resizer.js></script>
         <script>iframeResize({ license: 'GPLv3', waitForLoad: true }, '#chart iframe')</script>",
    );
    let library = "@iframe-resizer/parent/index.umd.js";
    let article = draft.library("resizer.js", library).open().await;
    article.ready(FRAME).await;
    article.fits(FRAME).await;
    resizes_at_will(&article).await;
    // The library logs its own license, and nothing about this page.
    let is_licence =
        |line: &str| line.contains("License Version") || line.contains("v5.5.9 (GPLv3)");
    article.leave_having_been_told(is_licence).await;
}
in_other_engines! { iframe_resizer: Mouse }

/// The script reads every message without checks, as the snippets of many sites do.
#[tokio::test]
async fn datawrapper() {
    let listener = "const heights = said['datawrapper-height'];
        if (heights) for (const id in heights) for (const one of document.querySelectorAll('iframe'))
            if (one.contentWindow === event.source) one.style.height = heights[id] + 'px';";
    resizes(listened_to("", listener).open().await).await;
}
in_other_engines! { datawrapper: Mouse }

#[tokio::test]
async fn amp() {
    let listener = "if (said.sentinel === 'amp' && said.type === 'embed-size') high(said.height)";
    resizes(listened_to("#amp=1", listener).open().await).await;
}

#[tokio::test]
async fn medium_and_embedly() {
    let listener = "if (typeof said !== 'string' || said[0] !== '{') return;
        const told = JSON.parse(said);
        if (told.context === 'iframe.resize' && told.src === frame.src) high(told.height)";
    resizes(listened_to("?referrer=x&auto=1", listener).open().await).await;
}

#[tokio::test]
async fn the_guardian() {
    let listener = "if (typeof said !== 'string' || said[0] !== '{') return;
        const told = JSON.parse(said);
        if (/^iframeMessenger:/.test(told.id ?? '') && told.type === 'set-height' && typeof told.value === 'number') high(told.value)";
    resizes(listened_to("", listener).open().await).await;
}

/// This host shows no more than 1,000 pixels, and expects its secret to be returned.
#[tokio::test]
async fn wordpress() {
    let listener = "if (said.message === 'height' && said.secret === 'aB3' && /^[a-z0-9]+$/i.test(said.secret))
        high(Math.min(1000, Math.max(200, said.value)))";
    let article = listened_to("#?secret=aB3", listener).open().await;
    article.ready(FRAME).await;
    article.sees_height(FRAME, 1000.0).await;
    resizes_at_will(&article).await;
    article
        .say(
            FRAME,
            json!({ "type": "commutations:set", "view": "drug=crack" }),
        )
        .await;
    article.sees_address(FRAME, "?drug=crack#?secret=aB3").await;
    article.leave().await;
}

/// The project's own snippet for a frame.
#[tokio::test]
async fn our_own_listener() {
    let listener = include_str!("../../web/listener.js");
    let draft = Draft::of(&format!(
        "<div id=chart><iframe title='The graphic' width=640 height=300 style='border:0' \
         src='{{graphic}}/index.html'></iframe></div><script>{listener}</script>"
    ));
    assert!(listener.len() < 220, "{}", listener.len());
    resizes(draft.open().await).await;
}
in_other_engines! { our_own_listener: Mouse }

fn bare_frame(attributes: &str) -> String {
    format!(
        "<div id=chart><iframe title='The graphic' width=640 height=300 {attributes} \
         src='{{graphic}}/commutations.html'></iframe></div><script src=/listener.js></script>"
    )
}

fn listener() -> Answer {
    Answer::of("text/javascript", include_str!("../../web/listener.js"))
}

/// A sandbox that only allows scripts, from a host that sends no headers.
#[tokio::test]
async fn a_sandbox_without_headers() {
    let draft = Draft::of(&bare_frame("style='border:0' sandbox=allow-scripts"));
    let draft = draft
        .file("listener.js", listener())
        .graphic(test_server::ServeOptions::bare);
    resizes(draft.open().await).await;
}
in_other_engines! { a_sandbox_without_headers: Mouse }

/// Returns the policy in the page itself.
fn own_policy() -> &'static str {
    let page = std::fs::read_to_string(dist().join("commutations.html")).expect("the page");
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1);
    let policy = policy
        .and_then(|rest| rest.split('"').next())
        .expect("a policy");
    Box::leak(policy.to_owned().into_boxed_str())
}

const STRICT_HOST: &str = "default-src 'none'; script-src 'self'; style-src 'none'; \
    img-src data:; frame-src http://127.0.0.1:*; base-uri 'none'; form-action 'none'";

/// Strict policies of both servers, and the sandbox.
#[tokio::test]
async fn strict_policies_on_both_sides() {
    let draft = Draft::of(&bare_frame("frameborder=0 sandbox=allow-scripts"));
    let draft = draft.file("listener.js", listener());
    let draft = draft.host(|host| host.header(CONTENT_SECURITY_POLICY, STRICT_HOST));
    let draft = draft.graphic(|page| page.header(CONTENT_SECURITY_POLICY, own_policy()));
    resizes(draft.open().await).await;
}

#[tokio::test]
async fn two_frames_on_one_page() {
    let frame = |id: &str, query: &str| {
        format!(
            "<iframe id={id} title='The graphic' width=640 height=300 style='border:0' \
             src='{{graphic}}/commutations.html{query}'></iframe>"
        )
    };
    let body = frame("one", "?drug=crack")
        + &frame("two", "?state=FL")
        + "<script src=/listener.js></script>";
    let article = Draft::of(&body)
        .file("listener.js", listener())
        .open()
        .await;
    for frame in ["#one", "#two"] {
        article.ready(frame).await;
        article.fits(frame).await;
    }
    article.pin("#one", 400).await;
    article.pin("#two", 500).await;
    article.sees_height("#one", 400.0).await;
    article.sees_height("#two", 500.0).await;
    article.leave().await;
}

/// Without the program, the height is still reported, and so is that the page stays still.
#[tokio::test]
async fn a_page_without_its_program() {
    let draft = Draft::of(&bare_frame("style='border:0' sandbox=allow-scripts"));
    let article = draft.file("listener.js", listener()).publish().await;
    article
        .reader
        .before_the_page("delete globalThis.WebAssembly")
        .await;
    article.open().await;
    article.fits(FRAME).await;
    until("the article knows that the page is still", async || {
        let told = article.heard("commutations:error").await;
        told.len() == 1 && text(&told[0]["reason"]).contains("still")
    })
    .await;
    resizes_at_will(&article).await;
    article.leave().await;
}

/// Reported heights are whole numbers of pixels, and are repeated only with a reason.
#[tokio::test]
async fn heights_are_whole_and_told_on_change() {
    let draft = Draft::of(&bare_frame("style='border:0'"));
    let article = draft.file("listener.js", listener()).open().await;
    article.ready(FRAME).await;
    article.fits(FRAME).await;
    let before = article.heard("commutations:height").await;
    let is_whole = |said: &Value| said["height"].as_u64().is_some_and(|height| height > 0);
    assert!(
        !before.is_empty() && before.iter().all(is_whole),
        "{before:?}"
    );
    // The host hides the frame and shows it again; in between, nothing has a height.
    article
        .js("document.querySelector('#chart').hidden = true")
        .await;
    article
        .js("return new Promise(done => setTimeout(done, 300))")
        .await;
    article
        .js("document.querySelector('#chart').hidden = false")
        .await;
    article.fits(FRAME).await;
    let after = article.heard("commutations:height").await;
    assert!(
        after.len() >= before.len() && after.iter().all(is_whole),
        "{after:?}"
    );
    article
        .say(FRAME, json!({ "type": "commutations:ask" }))
        .await;
    until("an answer", async || {
        article.heard("commutations:height").await.len() > after.len()
    })
    .await;
    article.leave().await;
}

/// The steps of the walk are as high as the window. In a frame as high as its content, they must not make
/// each other grow.
#[tokio::test]
async fn the_report_does_not_grow_without_end() {
    let body = bare_frame("style='border:0'").replace(
        "commutations.html",
        "commutations.html?story=nine-presidents",
    );
    let article = Draft::of(&body)
        .file("listener.js", listener())
        .open()
        .await;
    article.settles(FRAME).await;
    article.fits(FRAME).await;
    article
        .js("return new Promise(done => setTimeout(done, 500))")
        .await;
    article.fits(FRAME).await;
    assert!(article.height(FRAME).await < 12_000.0);
    assert_eq!(article.js("return scrollY").await, json!(0));
    assert_eq!(
        article
            .js("return document.activeElement === document.body")
            .await,
        json!(true)
    );
    article.leave().await;
}

/// An article hides an element of `embed.js` also in browsers whose style sheets no script can make.
#[tokio::test]
async fn an_older_browser_lets_an_article_hide_a_chart() {
    let element = "<commutations-chart id=one src='{graphic}/commutations.html' title='A chart' height=420></commutations-chart>";
    let body = "<script>delete CSSStyleSheet.prototype.replaceSync</script>".to_owned()
        + &element.replace(" id=one", " id=one hidden")
        + &element.replace(" id=one", " id=two")
        + "<style>#two { display: none }</style>"
        + "<script src=/embed.js></script>";
    let article = Draft::of(&body).open().await;
    let shown =
        "return ['one', 'two'].map(id => document.getElementById(id).getClientRects().length > 0)";
    assert_eq!(article.js(shown).await, json!([false, false]));
    article
        .js("document.getElementById('one').hidden = false")
        .await;
    assert_eq!(article.js(shown).await, json!([true, false]));
    article.ready("#one").await;
    article
        .js("document.getElementById('one').hidden = true")
        .await;
    assert_eq!(article.js(shown).await, json!([false, false]));
    article.leave().await;
}
