//! axe-core, run on the current page.

use serde_json::json;

use super::places::axe;
use super::reader::{Reader, texts};

/// Timers do not run if the page's scripts are disabled; axe only uses them to yield.
const BREATHE: &str = "window.setTimeout = call => { Promise.resolve().then(call); return 0; };";

/// The rules that depend on colors.
const OF_COLORS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// A pseudo-element with a background would leave a contrast undecided. None here lies behind text, and looking for
/// them takes axe-core half of its time.
const SETTINGS: &str =
    "axe.configure({ checks: [{ id: 'color-contrast', options: { ignorePseudo: true } }] });";

/// The headings of a part in a frame are those of a section: the first heading is the article's.
const RUN: &str = "const done = arguments[arguments.length - 1], rules = arguments[0];
    const isPart = document.documentElement.hasAttribute('data-embed');
    const only = rules.length ? { runOnly: rules } : { rules: { 'page-has-heading-one': { enabled: !isPart } } };
    axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false, ...only }).then(
        found => done(found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.target} ${n.failureSummary}`))),
        error => done([String(error)]));";

impl Reader {
    /// Returns the violations that axe-core finds on the page. Frames are checked separately, since axe-core
    /// cannot send messages to sandboxed ones.
    pub async fn violations(&self) -> Vec<String> {
        self.violations_after("", &[]).await
    }

    /// Returns the violations of color rules, for a page that has otherwise been checked.
    pub async fn violations_of_colors(&self) -> Vec<String> {
        self.violations_after("", &OF_COLORS).await
    }

    /// Returns the violations on a page with scripts disabled.
    pub async fn violations_without_scripts(&self) -> Vec<String> {
        self.violations_after(BREATHE, &[]).await
    }

    async fn violations_after(&self, preparation: &str, rules: &[&str]) -> Vec<String> {
        self.rests().await;
        let script = format!(
            "{preparation}\nif (!window.axe) {{ {}\n{SETTINGS} }}\n{RUN}",
            axe()
        );
        let client = &self.browser.client;
        let found = client.execute_async(&script, vec![json!(rules)]).await;
        texts(&found.unwrap_or_else(|error| panic!("axe: {error}")))
    }

    /// Returns the innermost elements that extend beyond the width of the window.
    pub async fn beyond_the_window(&self) -> Vec<String> {
        texts(&self.js("
            const wide = e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5;
            const clips = e => e.parentElement && (getComputedStyle(e.parentElement).overflowX !== 'visible' || clips(e.parentElement));
            return [...document.querySelectorAll('#app *, body > main *')].filter(e => e.getClientRects().length && wide(e) && !clips(e) && ![...e.children].some(wide)).map(e => e.outerHTML.slice(0, 100))").await)
    }

    /// Whether the page fits the width of its window.
    pub async fn fits_across(&self) -> bool {
        self.js("return document.documentElement.scrollWidth <= innerWidth")
            .await
            == json!(true)
    }
}
