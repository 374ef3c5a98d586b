//! axe-core, on the page as it stands.

use serde_json::json;

use super::places::axe;
use super::reader::{Reader, texts};

/// Timers do not run where the page's scripts may not, and axe only uses them to breathe.
const BREATHE: &str = "window.setTimeout = call => { Promise.resolve().then(call); return 0; };";

/// The rules whose answer depends on colors.
const OF_COLORS: [&str; 2] = ["color-contrast", "link-in-text-block"];

const RUN: &str = "const done = arguments[arguments.length - 1], rules = arguments[0];
    const only = rules.length ? { runOnly: rules } : {};
    axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false, ...only }).then(
        found => done(found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.target} ${n.failureSummary}`))),
        error => done([String(error)]));";

impl Reader {
    /// What axe-core finds wrong with the page. A frame in it is looked at by itself: axe-core asks frames by
    /// messages that a sandboxed one cannot be sent.
    pub async fn violations(&self) -> Vec<String> {
        self.violations_after("", &[]).await
    }

    /// What it finds wrong with the colors, of a page in which all else has been looked at.
    pub async fn violations_of_colors(&self) -> Vec<String> {
        self.violations_after("", &OF_COLORS).await
    }

    /// The same where scripts are off.
    pub async fn violations_without_scripts(&self) -> Vec<String> {
        self.violations_after(BREATHE, &[]).await
    }

    async fn violations_after(&self, preparation: &str, rules: &[&str]) -> Vec<String> {
        self.rests().await;
        let script = format!("{preparation}\nif (!window.axe) {{ {} }}\n{RUN}", axe());
        let client = &self.browser.client;
        let found = client.execute_async(&script, vec![json!(rules)]).await;
        texts(&found.unwrap_or_else(|error| panic!("axe: {error}")))
    }

    /// What of the page reaches beyond its window's width: the innermost elements.
    pub async fn beyond_the_window(&self) -> Vec<String> {
        texts(&self.js("
            const wide = e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5;
            const clips = e => e.parentElement && (getComputedStyle(e.parentElement).overflowX !== 'visible' || clips(e.parentElement));
            return [...document.querySelectorAll('#app *, body > main *')].filter(e => e.getClientRects().length && wide(e) && !clips(e) && ![...e.children].some(wide)).map(e => e.outerHTML.slice(0, 100))").await)
    }

    /// Whether the page fits its window's width.
    pub async fn fits_across(&self) -> bool {
        self.js("return document.documentElement.scrollWidth <= innerWidth")
            .await
            == json!(true)
    }
}
