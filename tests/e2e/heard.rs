//! What a screen reader hears: the page in order, and one announcement for each act.
//!
//! What is heard in order is compared with the texts in `snapshots`; after an intended change they are renewed
//! by `INSTA_UPDATE=always`.

use std::time::Duration;

use crate::support::{Ledger, Place, Reader, everywhere, thousands, until};

/// Compares what is heard with the snapshot `name`, and the marks of the charts with the ledger's counts.
async fn hears(reader: &Reader, name: &str, query: &str) {
    reader.rests().await;
    let heard = reader.reading().await;
    let ledger = Ledger::read();
    for chart in ["sentence", "drug", "served"] {
        for mark in reader.marks(chart).await {
            let count = ledger
                .counts(query, chart)
                .get(&mark.key)
                .copied()
                .unwrap_or_default();
            let people = if count.people == 1 {
                "person"
            } else {
                "people"
            };
            let said = format!(": {} {people}", thousands(count.people as usize));
            let option = format!("option {:?}", mark.label);
            assert!(mark.label.contains(&said), "{}, not {said}", mark.label);
            assert!(heard.contains(&option), "no {option} in {heard}");
        }
    }
    insta::assert_snapshot!(name, heard);
}

#[tokio::test]
async fn the_page_at_rest_is_heard_in_order() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    hears(&reader, "page", "").await;
    reader.leave().await;
}

#[tokio::test]
async fn a_filtered_view_is_heard_in_order() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    hears(&reader, "life", "?sentence=life").await;
    reader.leave().await;
}

/// What a frame of an article has: two charts.
#[tokio::test]
async fn a_frame_is_heard_in_order() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?embed=time,drugs&sentence=life").await;
    reader.rests().await;
    insta::assert_snapshot!("frame", reader.reading().await);
    reader.leave().await;
}

#[tokio::test]
async fn the_dialogs_are_heard_in_order() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?id=2016-08-03-214").await;
    reader.sees_record("2016-08-03-214").await;
    insta::assert_snapshot!("record", reader.reading().await);
    reader.leave().await;
}

#[tokio::test]
async fn the_report_is_heard_in_order() {
    let reader = Reader::at(Place::Http).await;
    reader.open_report("").await;
    insta::assert_snapshot!("report", reader.reading().await);
    reader
        .leave_having_been_told(|line| line.contains("preload"))
        .await;
}

/// How long to listen for what should not be said.
const SILENCE: Duration = Duration::from_millis(1200);

impl Reader {
    /// Checks that since the last call exactly one live region has said exactly this.
    async fn hears_only(&self, sentence: &str) {
        until(&format!("“{sentence}” is announced"), async || {
            !self.heard().await.is_empty()
        })
        .await;
        tokio::time::sleep(SILENCE).await;
        assert_eq!(self.heard().await, [sentence]);
        self.listen().await;
    }
}

everywhere! {
    /// Each act is announced once, by the sentence that says what it has led to.
    async fn every_act_is_announced_once(reader) {
        reader.open("").await;
        reader.listen().await;
        tokio::time::sleep(SILENCE).await;
        assert_eq!(reader.heard().await, [""; 0], "what is there is not announced");

        reader.press_mark("sentence", "life").await;
        let headline = reader.sees_headline("569 life sentences").await;
        reader.hears_only(&headline).await;
        reader.search_for("jones").await;
        let headline = reader.sees_headline("matching “jones”").await;
        reader.hears_only(&headline).await;
        reader.press_button("Clear filters").await;
        let headline = reader.sees_headline("1,716 prison sentences").await;
        reader.hears_only(&headline).await;

        reader.press_button("See all").await;
        let next = reader.find(".records .pager button", "Next").await;
        reader.press(next.middle()).await;
        reader.hears_only("Page 2 of the list.").await;
        let ids = reader.row_ids().await;
        reader.press_record(&ids[0]).await;
        reader.sees_record(&ids[0]).await;
        tokio::time::sleep(SILENCE).await;
        assert_eq!(reader.heard().await, [""; 0], "a dialog is read from its heading");
        reader.press_in_record("Next").await;
        let record = reader.sees_record(&ids[1]).await;
        reader.hears_only(&format!("{}, {}", record.title, record.place)).await;
        reader.press_in_record("Close").await;
        reader.sees_no_record().await;

        reader.count("pardons").await;
        let takeaways = "return [...document.querySelectorAll('.century .takeaway')].map(own => own.innerText).join(' ')";
        let takeaways = reader.js(takeaways).await;
        reader.hears_only(takeaways.as_str().unwrap()).await;
    }

    /// The statements of the report are announced as they come, also where they come with a new page.
    async fn every_statement_is_announced_once(reader) {
        reader.open("").await;
        reader.listen().await;
        let spot = reader.find(".claims a", "").await;
        reader.press(spot.middle()).await;
        for (number, id) in [(1, "one-day"), (2, "record-day")] {
            reader.walks_at(id).await;
            let words = "const own = document.querySelector('.step.current'); return [own.querySelector('h2').innerText, own.querySelector('.verdict').innerText]";
            let words = reader.js(words).await;
            until("the statement is announced", async || !reader.heard().await.is_empty()).await;
            tokio::time::sleep(SILENCE).await;
            let heard = reader.heard().await;
            let title = words[0].as_str().unwrap();
            assert_eq!(heard.len(), 1, "{heard:?}");
            assert!(heard[0].starts_with(&format!("{number} of 10 statements: {title}. ")), "{heard:?}");
            let verdict = heard[0].split(". ").nth(1).unwrap().trim_end_matches('.');
            assert!(words[1].as_str().unwrap().contains(verdict), "{heard:?}: {words}");
            reader.listen().await;
            reader.turn("Next").await;
        }
    }

    /// Notices come into a live region that was there before them.
    async fn notices_are_announced_from_a_region_that_was_there(reader) {
        reader.before_the_page("addEventListener('DOMContentLoaded', () => {
            globalThis.empty = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].every(own => !own.textContent);
        })").await;
        reader.open("?from=yesterday").await;
        assert_eq!(reader.js("return empty").await, true);
        let said = "return [...document.querySelectorAll('[role=status]')].map(own => own.innerText.trim()).filter(Boolean)";
        let said = reader.js(said).await;
        assert_eq!(said[0], reader.notices().await[0]);
    }
}
