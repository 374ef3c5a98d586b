//! What a reader sees, except for the marks.

use serde_json::json;
use webdriver::Picture;

use super::browser::done;
use super::reader::{Reader, text, texts};
use super::wait::until_seen;

impl Reader {
    /// Returns the headline, in one line.
    pub async fn headline(&self) -> String {
        text(&self.js("return document.querySelector('[data-summary]').innerText.replace(/\\s+/g, ' ').trim()").await)
    }

    /// Waits for a headline that contains `words`.
    pub async fn sees_headline(&self, words: &str) -> String {
        until_seen(
            &format!("a headline with “{words}”"),
            async || self.headline().await,
            |headline| headline.contains(words),
        )
        .await
    }

    /// Waits for this query and fragment.
    pub async fn sees_address(&self, wanted: &str) {
        until_seen(
            &format!("the address “{wanted}”"),
            async || self.address().await,
            |address| address == wanted,
        )
        .await;
    }

    /// Returns the filters in words, without the cross.
    pub async fn chips(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('[aria-label^=\"Remove filter: \"]')].map(b => b.getAttribute('aria-label').slice(15))").await)
    }

    /// Returns the number of grants that the table lists, on all its pages.
    pub async fn table_count(&self) -> u32 {
        let count = text(
            &self
                .js("return document.querySelector('table[data-table=records]').dataset.count")
                .await,
        );
        count.parse().expect("data-count is a number")
    }

    /// Returns the rows of the table that are shown, cell by cell.
    pub async fn rows(&self) -> Vec<Vec<String>> {
        let rows = self.js("return [...document.querySelectorAll('table[data-table=records] tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim()))").await;
        rows.as_array().into_iter().flatten().map(texts).collect()
    }

    /// Returns the ids of the rows that are shown.
    pub async fn row_ids(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('table[data-table=records] tbody tr')].map(row => row.dataset.id)").await)
    }

    /// Returns all visible text of the page.
    pub async fn page_text(&self) -> String {
        text(&self.js("return document.body.innerText").await)
    }

    /// Returns the notices.
    pub async fn notices(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('[data-notices] li')].map(l => l.innerText)").await)
    }

    /// Returns the page's line for failures, if it is visible.
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

    /// Returns all visible buttons, fields and links that need a script: summaries of details and links to
    /// the article do not count.
    pub async fn visible_controls(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('#app :is(button, input, select, a[href]:not([href^=\"#\"], [href^=\"report.html#\"]), [role=listbox], [role=button])')].filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: false })).map(e => e.outerHTML.slice(0, 90))").await)
    }

    /// Returns a picture of an element, to compare with another.
    pub async fn painted(&self, selector: &str) -> Picture {
        done(self.browser.lease.painted(selector).await)
    }

    /// Waits until all animations have ended.
    pub async fn rests(&self) {
        super::wait::until("the page rests", async || {
            self.js("return document.getAnimations().length === 0")
                .await
                == json!(true)
        })
        .await;
    }
}
