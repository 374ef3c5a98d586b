//! What a reader sees besides the marks.

use serde_json::json;

use super::reader::{Reader, text, texts};
use super::wait::until_seen;

impl Reader {
    /// The headline, in one line.
    pub async fn headline(&self) -> String {
        text(&self.js("return document.querySelector('[data-summary]').innerText.replace(/\\s+/g, ' ').trim()").await)
    }

    /// Waits for a headline that holds `words`.
    pub async fn sees_headline(&self, words: &str) -> String {
        until_seen(
            &format!("a headline with “{words}”"),
            async || self.headline().await,
            |headline| headline.contains(words),
        )
        .await
    }

    /// Waits for this end of the address.
    pub async fn sees_address(&self, wanted: &str) {
        until_seen(
            &format!("the address “{wanted}”"),
            async || self.address().await,
            |address| address == wanted,
        )
        .await;
    }

    /// The filters in words, without the cross.
    pub async fn chips(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('[aria-label^=\"Remove filter: \"]')].map(b => b.getAttribute('aria-label').slice(15))").await)
    }

    /// How many grants the table says that it lists, on all its pages.
    pub async fn table_count(&self) -> u32 {
        let count = text(
            &self
                .js("return document.querySelector('table[data-table=records]').dataset.count")
                .await,
        );
        count.parse().expect("data-count is a number")
    }

    /// The rows of the table that are shown, cell by cell.
    pub async fn rows(&self) -> Vec<Vec<String>> {
        let rows = self.js("return [...document.querySelectorAll('table[data-table=records] tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim()))").await;
        rows.as_array().into_iter().flatten().map(texts).collect()
    }

    /// The ids of the rows that are shown.
    pub async fn row_ids(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('table[data-table=records] tbody tr')].map(row => row.dataset.id)").await)
    }

    /// All text that can be read on the page.
    pub async fn page_text(&self) -> String {
        text(&self.js("return document.body.innerText").await)
    }

    /// What the page says about nonsense in its address.
    pub async fn notices(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('[data-notices] li')].map(l => l.innerText)").await)
    }

    /// The page's line for failures, if it shows.
    pub async fn failure(&self) -> Option<String> {
        let line = self.js("const n = document.getElementById('notice'); return n.checkVisibility() ? n.innerText : ''").await;
        Some(text(&line)).filter(|line| !line.is_empty())
    }

    pub async fn sees_failure(&self) -> String {
        until_seen(
            "a line about the failure",
            async || self.failure().await,
            Option::is_some,
        )
        .await
        .unwrap_or_default()
    }

    /// Each button, field and link of the page that can be seen and needs a script: summaries of
    /// details and links to the article do not count.
    pub async fn visible_controls(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('#app :is(button, input, select, a[href]:not([href^=\"#\"], [href^=\"report.html#\"]), [role=listbox], [role=button])')].filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: false })).map(e => e.outerHTML.slice(0, 90))").await)
    }

    /// Whether all that moves has come to rest.
    pub async fn rests(&self) {
        super::wait::until("the page rests", async || {
            self.js("return document.getAnimations().length === 0")
                .await
                == json!(true)
        })
        .await;
    }
}
