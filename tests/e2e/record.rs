//! The record panel.

use serde_json::json;
use webdriver::fantoccini::key::Key;

use crate::support::{Ledger, Place, Reader, everywhere, in_other_engines, texts, until};

/// A day with few grants, which fit on one page of the table.
const DAY: &str = "?from=2015-03-31&to=2015-03-31";

everywhere! {
    /// A press on a name opens the record; Escape, Close and, outside frames, Back close it.
    async fn a_name_opens_the_record_and_three_ways_close_it(reader: Mouse) {
        reader.open(DAY).await;
        let ids = reader.row_ids().await;
        let entries = reader.entries().await;
        reader.press_record(&ids[2]).await;
        let sheet = reader.sees_record(&ids[2]).await;
        reader.sees_address(&format!("{DAY}&id={}", ids[2])).await;
        let is_framed = reader.site.place == Place::Frame;
        assert_eq!(reader.entries().await, entries + u64::from(!is_framed));
        assert_eq!(sheet.title, reader.rows().await[2][0]);
        assert_eq!(sheet.place, "3 of 22 in this view");
        assert!(reader.is_in_record().await, "the keys go into the record");
        let is_modal = reader.js("return document.querySelector('dialog#record').matches(':modal')").await;
        assert_eq!(is_modal, json!(true));

        reader.key(Key::Escape).await;
        reader.sees_no_record().await;
        reader.sees_address(DAY).await;
        reader.is_back_on(&ids[2]).await;

        reader.press_record(&ids[5]).await;
        reader.sees_record(&ids[5]).await;
        reader.press_in_record("Close").await;
        reader.sees_no_record().await;
        reader.sees_address(DAY).await;
        reader.is_back_on(&ids[5]).await;

        reader.press_record(&ids[7]).await;
        reader.sees_record(&ids[7]).await;
        if !is_framed {
            reader.back().await;
            reader.sees_no_record().await;
            reader.sees_address(DAY).await;
            reader.forward().await;
            reader.sees_record(&ids[7]).await;
        }
    }

    /// Next and Previous follow the order of the list, and one step back still closes the record.
    async fn next_and_previous_follow_the_list(reader: Mouse) {
        reader.open("?from=2015-03-31&to=2015-03-31&sort=name").await;
        let ids = reader.row_ids().await;
        let names: Vec<String> = reader.rows().await.into_iter().map(|row| row[0].clone()).collect();
        reader.press_record(&ids[0]).await;
        reader.sees_record(&ids[0]).await;
        let entries = reader.entries().await;
        for place in [1, 2, 3] {
            reader.press_in_record("Next").await;
            let sheet = reader.sees_record(&ids[place]).await;
            assert_eq!((&sheet.title, sheet.place), (&names[place], format!("{} of 22 in this view", place + 1)));
        }
        reader.press_in_record("Previous").await;
        reader.sees_record(&ids[2]).await;
        reader.sees_address(&format!("{DAY}&id={}&sort=name", ids[2])).await;
        assert_eq!(reader.entries().await, entries, "turning makes no entries");
        if reader.site.place == Place::Frame {
            reader.press_in_record("Close").await;
        } else {
            reader.back().await;
        }
        reader.sees_no_record().await;
        reader.sees_address(&format!("{DAY}&sort=name")).await;
    }

    /// A link to a record opens it, and the panel agrees with the records.
    async fn a_link_opens_the_record_of_james_wright(reader: Mouse) {
        let ledger = Ledger::read();
        let id = ledger.person("James Wright", "2016-08-03").id.clone();
        reader.open(&format!("?id={id}")).await;
        let sheet = reader.sees_record(&id).await;
        assert_eq!(sheet.title, "James Wright");
        for words in ["District of Maryland", "May 4, 2006", "20 years", "Dec. 1, 2016", "Aug. 3, 2016"] {
            assert!(sheet.text.contains(words), "no “{words}” in {sheet:#?}");
        }
        assert_eq!(sheet.fact("Court"), Some("District of Maryland"));
        assert_eq!(sheet.fact("Sentenced"), Some("May 4, 2006"));
        assert_eq!(sheet.fact("Sentence when commuted"), Some("20 years (240 months)"));
        assert!(sheet.fact("Granted").unwrap().starts_with("Aug. 3, 2016, number "));
        assert!(sheet.fact("Granted").unwrap().ends_with(" of 214 that day"));
        let estimate = sheet.fact("Cut (estimate)").expect("the cut is said to be an estimate");
        // The time to serve to Dec. 1, 2016, is 10 years and 6 months of 20 years.
        assert!(estimate.contains("9 years 6 months"), "{estimate}");
        assert!(sheet.text.contains(&format!("Record {id}")), "{}", sheet.text);
        reader.press_in_record("Close").await;
        reader.sees_no_record().await;
        reader.sees_address("").await;
    }
}

/// The only grant that was declined is marked.
#[tokio::test]
async fn the_declined_grant_says_so() {
    let ledger = Ledger::read();
    let id = &ledger.person("Arnold Ray Jones", "2016-08-03").id;
    let reader = Reader::at(Place::Http).await;
    reader.open(&format!("?id={id}")).await;
    let sheet = reader.sees_record(id).await;
    assert!(
        sheet
            .fact("What the grant did")
            .unwrap()
            .contains("did not take effect"),
        "{sheet:#?}"
    );
    assert!(sheet.sections.contains(&"About this record".to_owned()));
    assert!(
        sheet.text.contains("its condition was declined"),
        "{sheet:#?}"
    );
    reader.leave().await;
}

/// A record of each kind shows what it is.
#[tokio::test]
async fn a_record_of_each_kind_is_told() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    for (query, term, words) in [
        ("?effect=at-once", "What the grant did", "at once"),
        ("?effect=time-served", "What the grant did", "time"),
        ("?effect=to-life", "What the grant did", "life"),
        ("?sentence=death", "Sentence when commuted", "Death"),
        ("?sentence=unknown", "Sentence when commuted", "ot stated"),
        ("?district=army", "Court", "U.S. Army court-martial"),
        ("?drug=none", "Drugs", "No drug"),
    ] {
        let id = ledger.view(query)[0].id.clone();
        reader.open(&format!("{query}&id={id}")).await;
        let sheet = reader.sees_record(&id).await;
        let told = sheet.fact(term).unwrap_or_default();
        assert!(told.contains(words), "{query}: {term} is “{told}”");
    }
    reader.leave().await;
}

/// A record outside the view can be opened, and is marked as outside.
#[tokio::test]
async fn a_record_outside_the_view_says_so() {
    let ledger = Ledger::read();
    let id = ledger.person("James Wright", "2016-08-03").id.clone();
    let reader = Reader::at(Place::Http).await;
    reader.open(&format!("?sentence=death&id={id}")).await;
    let sheet = reader.sees_record(&id).await;
    assert_eq!(sheet.place, "Not in this view");
    let stuck = reader.js("return [...document.querySelectorAll('dialog#record nav button')].every(b => b.disabled)").await;
    assert_eq!(stuck, json!(true));
    reader.leave().await;
}

/// An invalid or unknown id is ignored with a notice, and the page opens without a record.
#[tokio::test]
async fn an_unknown_id_is_named() {
    let reader = Reader::at(Place::Http).await;
    for id in ["2016-08-03-999", "nobody"] {
        reader.open(&format!("?id={id}")).await;
        let notices = reader.notices().await;
        assert_eq!(notices.len(), 1, "{notices:?}");
        assert!(notices[0].contains(&format!("id={id}")), "{notices:?}");
        reader.sees_no_record().await;
        assert_eq!(reader.table_count().await, 1716);
    }
    reader.leave().await;
}

/// Each name is a real link: opened in another tab, it shows the same record over the same view.
#[tokio::test]
async fn each_name_is_a_link_to_its_record() {
    let reader = Reader::at(Place::Http).await;
    reader.open(DAY).await;
    let ids = reader.row_ids().await;
    let links = reader
        .js("return [...document.querySelectorAll('table[data-table=records] a')].map(a => a.getAttribute('href'))")
        .await;
    let links = texts(&links);
    let expected: Vec<String> = ids.iter().map(|id| format!("{DAY}&id={id}")).collect();
    assert_eq!(links, expected);
    reader.open(&links[4]).await;
    let sheet = reader.sees_record(&ids[4]).await;
    assert_eq!(sheet.place, "5 of 22 in this view");
    reader.leave().await;
}

/// The focus stays within an open record, and the page under it cannot be reached.
#[tokio::test]
async fn the_keys_stay_within_an_open_record() {
    let reader = Reader::at(Place::Http).await;
    reader.open(DAY).await;
    let ids = reader.row_ids().await;
    reader.press_record(&ids[2]).await;
    reader.sees_record(&ids[2]).await;
    for _ in 0..8 {
        reader.key(Key::Tab).await;
        let outside = reader
            .js("const e = document.activeElement; return e !== document.body && !e.closest('dialog#record')")
            .await;
        assert_eq!(outside, json!(false));
    }
    reader.leave().await;
}
in_other_engines! { the_keys_stay_within_an_open_record: Mouse }

/// After paging to another record, the focus returns to where the reader came from or to the new record's
/// name, never to the top of the page.
#[tokio::test]
async fn closing_after_turning_keeps_the_keys_in_the_list() {
    let reader = Reader::at(Place::Http).await;
    reader.open(DAY).await;
    let ids = reader.row_ids().await;
    reader.press_record(&ids[2]).await;
    reader.sees_record(&ids[2]).await;
    reader.press_in_record("Next").await;
    reader.sees_record(&ids[3]).await;
    reader.key(Key::Escape).await;
    reader.sees_no_record().await;
    until("the keys are in the list", async || {
        reader
            .js("return document.activeElement.matches('table[data-table=records] a')")
            .await
            == json!(true)
    })
    .await;
    reader.leave().await;
}
