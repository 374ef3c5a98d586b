//! The record panel.

use serde_json::json;

use super::reader::{Reader, text, texts};
use super::wait::{until, until_seen};

/// The content of an open record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The id of the grant.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The facts in order: those of the grant, then those of each case.
    pub facts: Vec<(String, String)>,
    /// The headings of its sections.
    pub sections: Vec<String>,
    /// The position in the view.
    pub place: String,
    /// All of its text.
    pub text: String,
}

impl Sheet {
    /// Returns the text of the first fact with this label.
    pub fn fact(&self, term: &str) -> Option<&str> {
        let mut facts = self.facts.iter();
        facts
            .find(|(own, _)| own == term)
            .map(|(_, words)| words.as_str())
    }
}

const SHEET: &str = "
    const dialog = document.querySelector('dialog#record');
    const article = dialog?.querySelector('article[data-record]');
    if (!dialog?.open || !article?.checkVisibility()) return null;
    const words = e => e.innerText.replace(/\\s+/g, ' ').trim();
    return { id: article.dataset.record, title: words(article.querySelector('h2')),
        terms: [...article.querySelectorAll('dt')].map(words), words: [...article.querySelectorAll('dd')].map(words),
        sections: [...article.querySelectorAll('h3')].map(words),
        place: words(article.querySelector('nav span')), text: words(article) }";

impl Reader {
    /// Returns the open record, if any.
    pub async fn sheet(&self) -> Option<Sheet> {
        let sheet = self.js(SHEET).await;
        let facts = texts(&sheet["terms"])
            .into_iter()
            .zip(texts(&sheet["words"]));
        (!sheet.is_null()).then(|| Sheet {
            id: text(&sheet["id"]),
            title: text(&sheet["title"]),
            facts: facts.collect(),
            sections: texts(&sheet["sections"]),
            place: text(&sheet["place"]),
            text: text(&sheet["text"]),
        })
    }

    /// Waits for the record of this grant.
    pub async fn sees_record(&self, id: &str) -> Sheet {
        let is_it = |sheet: &Option<Sheet>| sheet.as_ref().is_some_and(|own| own.id == id);
        let what = format!("the record of {id}");
        let sheet = until_seen(&what, async || self.sheet().await, is_it).await;
        sheet.expect("it has been seen")
    }

    pub async fn sees_no_record(&self) {
        until_seen("no record", async || self.sheet().await, Option::is_none).await;
    }

    /// Presses the name of the grant in the list.
    pub async fn press_record(&self, id: &str) {
        let link = format!("table[data-table=records] tr[data-id='{id}'] a");
        let spot = self.find(&link, "").await;
        self.press((spot.left + 4.0, spot.middle().1)).await;
    }

    /// Presses a button of the open record.
    pub async fn press_in_record(&self, words: &str) {
        let spot = self.find("dialog#record button", words).await;
        self.press(spot.middle()).await;
    }

    /// Whether the focus is within the open record.
    pub async fn is_in_record(&self) -> bool {
        self.js("return !!document.activeElement.closest('dialog#record')")
            .await
            == json!(true)
    }

    /// Waits until the focus is on the name of this grant in the list.
    pub async fn is_back_on(&self, id: &str) {
        until(&format!("the focus is back on {id}"), async || {
            let at = self.js("return document.activeElement.matches('table[data-table=records] a') ? document.activeElement.closest('tr').dataset.id : ''").await;
            at == json!(id)
        })
        .await;
    }
}
