//! The report as an article: a page that needs no script, and a part of the one file.

use serde_json::{Value, json};

use crate::story::{expected, figures, is_told};
use crate::support::{Century, Place, Reader, Shown, Statement, text, texts, until};

/// Returns the statements of the live page.
async fn live() -> Vec<Statement> {
    let reader = Reader::at(Place::Http).await;
    reader.open_walk("?story=one-day", "one-day").await;
    let statements = reader.statements_in(".walk .steps").await;
    reader.leave().await;
    statements
}

/// Whether this is the browser's warning about preloaded files, which are not used without scripts.
fn is_about_early_loading(line: &str) -> bool {
    line.contains("preloaded using link preload but not used")
}

impl Reader {
    /// Opens the page of the report at an element.
    pub async fn open_report(&self, place: &str) {
        let address = self.site.server.url(&format!("report.html{place}"));
        self.goto(&address).await;
    }

    async fn is_at_element(&self, id: &str) {
        until(&format!("{id} is near the top of the window"), async || {
            self.js_with(
                "const r = document.getElementById(arguments[0])?.getBoundingClientRect(); return !!r && r.height > 0 && r.top >= -20 && r.top < innerHeight / 2",
                vec![id.into()],
            )
            .await
                == json!(true)
        })
        .await;
    }

    /// Returns the names of the charts in each section of an article that have exactly one visible picture,
    /// which fits into its figure.
    async fn pictures(&self, article: &str) -> Vec<Vec<String>> {
        let pictures = self.js_with("
            const sound = f => {
                const seen = [...f.querySelectorAll('svg')].filter(s => s.getClientRects().length);
                const fits = s => { const r = s.getBoundingClientRect(); return r.width > 200 && r.height > 60 && r.width <= f.getBoundingClientRect().width + 1 };
                return seen.length === 1 && fits(seen[0]) ? f.dataset.chart : `${f.dataset.chart}: ${seen.length} pictures`;
            };
            return [...document.querySelectorAll(`${arguments[0]} > section`)].map(s => [...s.querySelectorAll('figure, [data-record]')].map(f => f.dataset.record ? 'record' : sound(f)))", vec![article.into()]).await;
        serde_json::from_value(pictures).unwrap()
    }

    /// Returns the figures of the last chart with this name that is visible in the article.
    async fn pictured(&self, article: &str, chart: &str) -> Vec<Shown> {
        let marks = self.js_with("
            const figure = [...document.querySelectorAll(`${arguments[0]} figure[data-chart=${arguments[1]}]`)].at(-1);
            return [...figure.querySelectorAll('svg')].find(s => s.getClientRects().length).querySelectorAll('[data-key]').values().map(m => [m.dataset.key, m.dataset.value]).toArray()", vec![article.into(), chart.into()]).await;
        serde_json::from_value(marks).unwrap()
    }
}

/// Checks an article: the statements and verdicts of the live page, the pictures of each, no horizontal
/// scrolling, and the charts of the history at its end or in the first paint of the page.
async fn is_an_article(reader: &Reader, article: &str, live: &[Statement]) {
    let (all, century) = (expected(), Century::read());
    let shown = reader.statements_in(article).await;
    assert_eq!(shown, live);
    assert_eq!(shown.len(), all.len());
    for (shown, claim) in shown.iter().zip(&all) {
        is_told(shown, claim);
    }
    let charts = all.iter().map(figures);
    let is_in_one_file = article == "#report";
    let history = vec!["years".to_owned(), "presidents".to_owned()];
    let history = (!is_in_one_file).then_some(history);
    let charts: Vec<Vec<String>> = charts.chain(history).collect();
    for width in [320, 768, 1280] {
        reader.be_wide(width).await;
        assert_eq!(reader.pictures(article).await, charts, "{width} px");
        assert!(reader.fits_across().await, "{width} px");
    }
    let act = "commutations";
    let history = if is_in_one_file { "#app" } else { article };
    assert_eq!(
        reader.pictured(history, "years").await,
        century.shown_years(act, century.all())
    );
    assert_eq!(
        reader.pictured(history, "presidents").await,
        century.shown_presidents(act, false)
    );
    let tables = reader
        .js_with("return [...document.querySelectorAll(`${arguments[0]} figure`)].every(f => f.querySelectorAll('.twin tbody tr').length > 0)", vec![article.into()])
        .await;
    assert_eq!(tables, json!(true), "each picture has its table");
    assert_eq!(
        reader.visible_controls_of(article).await,
        Vec::<String>::new()
    );
}

impl Reader {
    /// Returns the visible controls of an article, which could not respond.
    async fn visible_controls_of(&self, article: &str) -> Vec<String> {
        texts(&self.js_with("return [...document.querySelectorAll(['button', 'input', 'select', '[role=listbox]', '[role=button]'].map(s => `${arguments[0]} ${s}`).join())].filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 90))", vec![article.into()]).await)
    }
}

/// Returns the policy of the page.
async fn policy(reader: &Reader) -> String {
    text(
        &reader
            .js("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
            .await,
    )
}

#[tokio::test]
async fn the_report_is_a_page_that_needs_no_script() {
    let live = live().await;
    let reader = Reader::at(Place::Http).await;
    // Even with scripts allowed, the page has none, requests nothing, and its policy allows nothing.
    reader.open_report("").await;
    let policy = policy(&reader).await;
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    for word in ["script-src", "unsafe-inline", "connect-src", "http"] {
        assert!(!policy.contains(word), "{word} in {policy}");
    }
    assert_eq!(reader.js("return document.scripts.length").await, json!(0));
    is_an_article(&reader, "main.report", &live).await;
    let asked = reader.site.server.requests();
    assert!(
        asked.iter().all(|path| path.ends_with("/report.html")),
        "{asked:#?}"
    );
    assert_eq!(asked.len(), 1);
    reader.forbid_scripts().await;
    reader.open_report("").await;
    is_an_article(&reader, "main.report", &live).await;
    let ids = reader.js("const all = [...document.querySelectorAll('[id]')].map(e => e.id); return all.filter((id, n) => all.indexOf(id) !== n)").await;
    assert_eq!(ids, json!([]), "ids are given once");
    let words = reader.js("return [document.documentElement.lang, !!document.title, document.querySelectorAll('h1').length]").await;
    assert_eq!(words, json!(["en", true, 1]));
    reader.leave().await;
}

/// Without scripts, the page links to each statement of the report and to the charts since 1900, and the
/// report links back.
#[tokio::test]
async fn the_page_leads_to_the_report_without_scripts() {
    let reader = Reader::at(Place::Http).await;
    reader.forbid_scripts().await;
    reader.open_still("").await;
    let links = texts(&reader.js("return [...document.querySelectorAll('.claims a, .century a')].map(a => a.getAttribute('href'))").await);
    let claims = expected();
    let statements = claims
        .iter()
        .map(|claim| format!("report.html#story-{}", claim.id));
    for link in statements.clone() {
        assert!(links.contains(&link), "{link} in {links:?}");
    }
    assert_eq!(links.len(), claims.len(), "{links:?}");
    for link in &links {
        reader.open_report(&link["report.html".len()..]).await;
        reader.is_at_element(&link["report.html#".len()..]).await;
    }
    reader.open_still("").await;
    let spot = reader.find(".claims li:nth-child(5) a", "").await;
    reader.press(spot.middle()).await;
    reader.is_at_element("story-life").await;
    let spot = reader.find("header a", "The interactive version").await;
    reader.press(spot.middle()).await;
    until("the page is back", async || {
        reader
            .js("return !!document.querySelector('#app h1')")
            .await
            == json!(true)
    })
    .await;
    reader.leave_having_been_told(is_about_early_loading).await;
}

/// Whether the article in the one file is visible.
async fn report_shows(reader: &Reader) -> Value {
    reader.js("return document.getElementById('report')?.checkVisibility({ visibilityProperty: true }) ?? false").await
}

/// The one file holds the article: it is visible without scripts and hidden on the live page. Its links stay
/// within the file.
async fn one_file_holds_the_article(place: Place) {
    let live = live().await;
    let reader = Reader::at(place).await;
    reader.open("").await;
    assert_eq!(report_shows(&reader).await, json!(false));
    reader.open_walk("?story=life", "life").await;
    assert_eq!(report_shows(&reader).await, json!(false));
    reader.forbid_scripts().await;
    reader.open_still("").await;
    assert_eq!(report_shows(&reader).await, json!(true));
    is_an_article(&reader, "#report", &live).await;
    let lost = reader
        .js("return [...document.querySelectorAll('#app a[href], #report a[href]')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href')).filter(h => !/^https:/.test(h)).filter(h => !h.startsWith('#') || document.querySelectorAll(h).length !== 1)")
        .await;
    assert_eq!(lost, json!([]), "links that lead nowhere, or to two places");
    let spot = reader.find(".claims li:nth-child(5) a", "").await;
    reader.press(spot.middle()).await;
    reader.is_at_element("story-life").await;
    reader.leave_having_been_told(|_| false).await;
}

#[tokio::test]
async fn the_page_in_one_file_holds_the_article_as_a_file() {
    one_file_holds_the_article(Place::File).await;
}

#[tokio::test]
async fn the_page_in_one_file_holds_the_article_in_a_sandboxed_frame() {
    one_file_holds_the_article(Place::Frame).await;
}

/// On the live page of the one file, scripts that use the documented attributes find each mark and each
/// statement once, and ids are unique.
#[tokio::test]
async fn in_one_file_scripts_find_each_mark_once() {
    let reader = Reader::at(Place::File).await;
    for (query, charts) in [
        (
            "?sentence=life",
            &["time", "sentence", "years", "presidents"][..],
        ),
        ("?story=record-day", &["time", "years"]),
    ] {
        match query.strip_prefix("?story=") {
            Some(id) => reader.open_walk(query, id).await,
            None => reader.open(query).await,
        }
        for chart in charts {
            let twice = reader
                .js_with("const keys = [...document.querySelectorAll(`[data-chart=${arguments[0]}] svg [data-key]`)].map(m => m.dataset.key); return keys.length - new Set(keys).size", vec![(*chart).into()])
                .await;
            assert_eq!(twice, json!(0), "{query}: marks of {chart}");
        }
        let ids = reader.js("const all = [...document.querySelectorAll('[id]')].map(e => e.id); return all.filter((id, n) => all.indexOf(id) !== n)").await;
        assert_eq!(ids, json!([]), "{query}: ids are given once");
    }
    reader.leave().await;
}
