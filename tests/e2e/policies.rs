//! With the policies in `csp.txt`, sent by both servers, everything works and no browser complains.

use serde_json::{Value, json};
use test_server::CONTENT_SECURITY_POLICY;

use crate::support::{Article, Draft, ServeOptions, dist, in_other_engines, until_seen};

/// Returns the policy under the heading in `csp.txt` that begins with these words.
fn policy(heading: &str) -> String {
    let text = std::fs::read_to_string(dist().join("csp.txt")).expect("csp.txt");
    let mut lines = text.lines();
    lines
        .find(|line| line.starts_with(&format!("# {heading}")))
        .unwrap_or_else(|| panic!("csp.txt says nothing of “{heading}”"));
    let header = lines.next().unwrap_or_default();
    let value = header.strip_prefix("Content-Security-Policy: ");
    value.expect("a header").to_owned()
}

fn leaked(policy: String) -> &'static str {
    Box::leak(policy.into_boxed_str())
}

/// The server of the charts sends the policy for all files.
fn strict_graphic(options: ServeOptions) -> ServeOptions {
    options.header(CONTENT_SECURITY_POLICY, leaked(policy("All files")))
}

/// The server of the article allows only the policy, and the test's own listener.
fn strict(draft: Draft, heading: &str) -> Draft {
    let policy = policy(heading).replace("https://graphics.example", "http://127.0.0.1:*");
    let policy = policy.replace("script-src ", "script-src 'self' ");
    let policy = format!("default-src 'none'; img-src data: http://127.0.0.1:*; {policy}");
    let draft = draft.host(|host| host.header(CONTENT_SECURITY_POLICY, leaked(policy)));
    draft.graphic(strict_graphic)
}

const SANDBOX: &str =
    "sandbox='allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox'";

/// Checks that the frame shows a part, and that the article gives it its height.
async fn works(article: &Article, frame: &str) {
    article.settles(frame).await;
    article.fits(frame).await;
    let script = "return [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility()).map(f => [f.dataset.chart, !!f.querySelector('svg.live, .clauses button')])";
    let look = async || article.within(frame, script).await;
    let live = json!([["time", true]]);
    until_seen("a live chart", look, |seen: &Value| *seen == live).await;
}

#[tokio::test]
async fn a_frame_and_the_listener() {
    let listener = include_str!("../../web/listener.js").trim();
    for (page, sandbox) in [
        ("commutations.html", SANDBOX),
        ("commutations.html", "sandbox=allow-scripts"),
        ("commutations.html", ""),
        ("index.html", SANDBOX),
        ("index.html", ""),
    ] {
        let body = format!(
            "<iframe id=chart title='Chart: by day' width=640 height=300 frameborder=0 {sandbox} \
             src='{{graphic}}/{page}?embed=time'></iframe><script>{listener}</script>"
        );
        let draft = strict(Draft::of(&body), "Your article, with a bare frame");
        let article = draft.open().await;
        works(&article, "#chart").await;
        article.leave().await;
    }
}

#[tokio::test]
async fn the_element_and_a_sentence_that_moves_it() {
    let body = "<script src='{graphic}/embed.js' defer></script>
        <p><a id=life href='{graphic}/index.html?sentence=life' data-commutations='#chart'>life</a></p>
        <commutations-chart id=chart embed=time view='' title='Chart: by day' height=772>
        <a href='{graphic}/index.html'><img src='{graphic}/cards/time.png' alt='By day'></a></commutations-chart>";
    let draft = strict(Draft::of(body), "Your article, with embed.js");
    let article = draft.open().await;
    works(&article, "#chart").await;
    let spot = article.reader.find("#life", "").await;
    article.reader.press(spot.middle()).await;
    article
        .sees_address("#chart", "?embed=time&sentence=life")
        .await;
    article.leave().await;
}
in_other_engines! { the_element_and_a_sentence_that_moves_it: Mouse }

/// The example article complies with its own policy and with the header.
#[tokio::test]
async fn the_example_article() {
    let article = Article::example(strict_graphic(ServeOptions::default())).await;
    article.open().await;
    works(&article, "#by-day").await;
    let spot = article.reader.find("a[data-commutations]", "").await;
    article.reader.press(spot.middle()).await;
    let shown = "?embed=time&from=2016-08-03&to=2016-08-03";
    article.sees_address("#by-day", shown).await;
    let policy = article
        .js("return document.querySelector('meta[http-equiv]').content")
        .await;
    let policy = policy.as_str().unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    for word in ["unsafe", "http:", "https:", "*"] {
        assert!(!policy.contains(word), "{word} in {policy}");
    }
    article.leave().await;
}

/// The header has every hash that each page needs for its scripts and styles.
#[tokio::test]
async fn each_page_keeps_to_its_own_line() {
    for page in ["index.html", "commutations.html", "report.html"] {
        let options = ServeOptions::default().header(CONTENT_SECURITY_POLICY, leaked(policy(page)));
        let article = Article::example(options).await;
        let address = article.reader.site.server.url(page);
        article.reader.goto(&address).await;
        let styled = "return getComputedStyle(document.body).marginTop === '0px'";
        assert_eq!(article.js(styled).await, json!(true), "{page}");
        if page != "report.html" {
            article.reader.ready().await;
        }
        assert_eq!(
            article.reader.console().await,
            Vec::<String>::new(),
            "{page}"
        );
    }
}

/// The heights that `EMBEDDING.md` gives are about those of the frames, in any font.
#[tokio::test]
async fn the_heights_that_producers_are_told_are_about_right() {
    let guide = include_str!("../../EMBEDDING.md");
    let rows: Vec<Vec<&str>> = guide
        .lines()
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let at = rows
        .iter()
        .position(|row| row.get(1) == Some(&"`time`") && row.len() == 9);
    let at = at.expect("the table of heights");
    let article = Article::example(ServeOptions::default()).await;
    for row in &rows[at + 2..at + 4] {
        let width = row[0].trim_end_matches(" px").parse().expect("a width");
        article.reader.be_wide(width).await;
        for (part, told) in rows[at].iter().zip(row).skip(1) {
            are_about_right(&article, part.trim_matches('`'), told.parse().unwrap()).await;
        }
    }
}

/// Checks that a part of the page is about as high as `told`.
async fn are_about_right(article: &Article, part: &str, told: f64) {
    let query = format!("index.html?embed={part}");
    let address = article.reader.site.server.url(&query);
    article.reader.goto(&address).await;
    let look = async || {
        article.js("return [document.documentElement.dataset.ready, document.getElementById('content').offsetHeight]").await
    };
    let is_right = |seen: &Value| {
        let height = seen[1].as_f64().unwrap_or_default();
        seen[0] == "true" && (height - told).abs() < 0.08 * told
    };
    until_seen(&format!("{part} about {told} px high"), look, is_right).await;
}
