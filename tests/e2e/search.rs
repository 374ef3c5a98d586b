//! Searching people by name and by district.

use serde_json::json;

use crate::support::{Ledger, Place, Reader, on_a_server, texts, until, until_seen};

impl Reader {
    /// Replaces the text in the search field.
    pub async fn search_for(&self, words: &str) {
        let field = self.find("label", "Find a").await;
        self.press((field.right - 20.0, field.middle().1)).await;
        self.js("document.querySelector('input[type=search]').select()")
            .await;
        self.write(words).await;
    }

    /// Returns the text that is marked as matching in the list.
    async fn found(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('table[data-table=records] mark')].map(m => m.textContent)").await)
    }

    async fn sees_count(&self, count: usize) {
        let count = u32::try_from(count).expect("a few");
        until_seen(
            "so many in the list",
            async || self.table_count().await,
            |own| *own == count,
        )
        .await;
    }
}

/// Returns the people with a name that has a word with this beginning.
fn named(ledger: &Ledger, word: &str) -> Vec<String> {
    let begins = |name: &str| {
        let name = name.to_lowercase();
        let mut words = name.split(|letter: char| !letter.is_alphanumeric());
        words.any(|own| own.starts_with(word))
    };
    let people = ledger.0.iter().filter(|own| begins(&own.name));
    people.map(|own| own.id.clone()).collect()
}

on_a_server! {
    /// Each word typed matches the beginning of a word in a name or a district, in any case, and matches are
    /// marked.
    async fn names_and_districts_are_found_by_how_their_words_begin(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        reader.search_for("wrigh").await;
        let wrights = named(&ledger, "wrigh");
        assert!(wrights.len() > 3);
        reader.sees_address("?q=wrigh").await;
        reader.sees_count(wrights.len()).await;
        let mut ids = reader.row_ids().await;
        ids.sort();
        assert_eq!(ids, wrights);
        let found = reader.found().await;
        assert!(!found.is_empty() && found.iter().all(|own| own == "Wrigh"), "{found:?}");
        assert_eq!(reader.chips().await, ["Search: wrigh"]);
        assert_eq!(reader.sum("time").await, u32::try_from(wrights.len()).unwrap());

        reader.search_for("JAMES WRIGHT").await;
        reader.sees_address("?q=JAMES%20WRIGHT").await;
        let wright = ledger.person("James Wright", "2016-08-03");
        until("James Wright is in the list", async || reader.row_ids().await.contains(&wright.id)).await;
        let rows = reader.rows().await;
        assert!(!rows.is_empty() && rows.iter().all(|row| row[0].contains("James") && row[0].contains("Wright")), "{rows:?}");

        reader.search_for("maryland").await;
        reader.sees_count(ledger.view("?state=MD").len()).await;
        let found = reader.found().await;
        assert!(!found.is_empty() && found.iter().all(|own| own == "Maryland"), "{found:?}");
        assert_eq!(found.len(), reader.rows().await.len());

        reader.search_for("southern florida").await;
        let query = "?district=flsd";
        reader.sees_count(ledger.view(query).len()).await;
        assert!(reader.found().await.contains(&"Southern".to_owned()));
    }
}

/// The part of a district alone matches nobody; otherwise a search for a Mr. West would match every western
/// district.
#[tokio::test]
async fn west_does_not_find_every_western_district() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.search_for("west").await;
    // West Virginia is a state with such a name.
    let of_west_virginia = ledger
        .0
        .iter()
        .filter(|own| own.keys("state").contains("WV"));
    let mut expected = named(&ledger, "west");
    expected.extend(of_west_virginia.map(|own| own.id.clone()));
    expected.sort();
    expected.dedup();
    reader.sees_count(expected.len()).await;
    assert!(expected.len() < 100, "{}", expected.len());
    let rows = reader.rows().await;
    let strangers: Vec<_> = rows
        .iter()
        .filter(|row| !row[0].contains("West") && !row[2].contains("West Virginia"))
        .collect();
    assert!(strangers.is_empty(), "{strangers:#?}");
    reader.search_for("western north carolina").await;
    reader.sees_count(ledger.view("?district=ncwd").len()).await;
    reader.leave().await;
}

/// Accents do not matter, neither in the search nor in names.
#[tokio::test]
async fn accents_and_case_do_not_matter() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let count = named(&ledger, "jose").len();
    assert!(count > 0);
    for words in ["jose", "JOSE", "josé", "JÓSÉ"] {
        reader.search_for(words).await;
        reader.sees_count(count).await;
    }
    reader.leave().await;
}

/// The number of matches is announced to screen readers, even if it is zero.
#[tokio::test]
async fn the_number_found_is_announced() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let hears = async |words: &str| {
        until(&format!("“{words}” in a status line"), async || {
            reader
                .js_with("return [...document.querySelectorAll('[role=status], [aria-live]')].some(s => s.textContent.includes(arguments[0]))", vec![words.into()])
                .await
                == json!(true)
        })
        .await;
    };
    reader.search_for("wright").await;
    hears(&format!(
        "{} prison sentences commuted",
        named(&ledger, "wright").len()
    ))
    .await;
    reader.search_for("qqq").await;
    hears("No one matches: Search: qqq").await;
    reader.leave().await;
}
