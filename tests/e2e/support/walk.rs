//! The report on the page: its statements and their verdicts.

use serde_json::{Value, json};

use super::marks::Spot;
use super::reader::{Reader, text, texts};
use super::wait::until_seen;

/// A statement, as scripts and readers see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The id of its element, without `story-`.
    pub id: String,
    pub title: String,
    pub verdict: String,
    /// The computed figure that decides.
    pub computed: Option<String>,
    /// The figure of the report for it; `None` if it is compared with another computed figure.
    pub reported: Option<String>,
    /// The computed figures.
    pub findings: Vec<String>,
    /// All of its words, without those of its charts.
    pub words: String,
}

const STATEMENTS: &str = "
    const words = e => e.textContent.replace(/\\s+/g, ' ').trim();
    return [...document.querySelectorAll(`${arguments[0]} section[id^=story-]`)].map(s => {
        const verdict = s.querySelector('[data-verdict]');
        const copy = s.cloneNode(true);
        copy.querySelectorAll('figure, [data-record]').forEach(f => f.remove());
        return { id: s.id.slice(6), title: words(s.querySelector('h2')), verdict: verdict.dataset.verdict,
            computed: verdict.dataset.computed ?? null, reported: verdict.dataset.reported ?? null,
            findings: [...verdict.querySelectorAll('[data-finding]')].map(r => r.dataset.finding), words: words(copy) };
    })";

impl Reader {
    /// Returns the statements within an element.
    pub async fn statements_in(&self, selector: &str) -> Vec<Statement> {
        let all = self.js_with(STATEMENTS, vec![json!(selector)]).await;
        let all = all.as_array().expect("a list").iter();
        let given = |value: &Value| value.as_str().map(str::to_owned);
        let statement = |own: &Value| Statement {
            id: text(&own["id"]),
            title: text(&own["title"]),
            verdict: text(&own["verdict"]),
            computed: given(&own["computed"]),
            reported: given(&own["reported"]),
            findings: texts(&own["findings"]),
            words: text(&own["words"]),
        };
        all.map(statement).collect()
    }

    /// Opens an address in the report, and waits until the statement is shown with its charts.
    pub async fn open_walk(&self, query: &str, id: &str) {
        self.open_still(query).await;
        self.walks_at(id).await;
    }

    /// Waits until the walk shows this statement and its charts are live.
    pub async fn walks_at(&self, id: &str) {
        let look = async || {
            self.js("
                const stage = document.querySelector('.walk .stage');
                const figures = [...stage?.querySelectorAll('figure[data-chart]') ?? []];
                return [document.documentElement.dataset.ready,
                    document.querySelector('.walk .current')?.id, !!stage?.querySelector('figure, [data-record]'),
                    figures.filter(f => f.querySelectorAll('svg').length !== 1 || !f.querySelector('svg.live')).map(f => f.dataset.chart)]").await
        };
        let wanted = json!(["true", format!("story-{id}"), true, []]);
        until_seen(&format!("the statement {id}"), look, |state| {
            *state == wanted
        })
        .await;
    }

    /// Reloads the page within the walk.
    pub async fn reload_walk(&self, id: &str) {
        self.browser.client.refresh().await.expect("a reload");
        self.walks_at(id).await;
    }

    /// Returns the content of the stage: the names of its charts, and `record`.
    pub async fn staged(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('.walk .stage > :not(.strayed)')].map(e => e.dataset.chart ?? (e.dataset.record ? 'record' : e.outerHTML.slice(0, 60)))").await)
    }

    /// Presses a button of the walk, which is visible at any scroll position.
    pub async fn turn(&self, words: &str) {
        self.press_in_walk("nav.turn button", words).await;
    }

    /// Presses a mark of a chart beside the statement, without scrolling.
    pub async fn press_staged(&self, chart: &str, key: &str) {
        let mark = format!(".stage figure[data-chart={chart}] [data-key='{key}'] .hit");
        self.press_in_walk(&mark, "").await;
    }

    /// Presses a visible element without scrolling, which would change the statement.
    async fn press_in_walk(&self, selector: &str, words: &str) {
        self.rests().await;
        let spot = self.js_with("
            const [selector, words] = arguments;
            const element = [...document.querySelectorAll(selector)].find(e => (e.innerText ?? '').trim().startsWith(words));
            const r = element?.getBoundingClientRect();
            return r && r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth ? { left: r.left, top: r.top, right: r.right, bottom: r.bottom } : null", vec![json!(selector), json!(words)]).await;
        assert!(!spot.is_null(), "{selector} “{words}” is not in the window");
        self.press(Spot::of(&spot).middle()).await;
    }
}
