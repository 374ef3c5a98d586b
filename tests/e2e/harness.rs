//! The tests themselves: they would notice anything that the page logs or requests.

use crate::support::{Place, Reader, Scheme, until_seen};

/// Console messages, errors and requests are noticed, wherever the page is.
#[tokio::test]
async fn a_word_a_fault_and_a_request_would_be_noticed() {
    for place in [Place::Http, Place::File, Place::Frame] {
        let reader = Reader::at(place).await;
        reader.open("").await;
        let stranger = |url: &String| !reader.site.owns(url) && url != "about:blank";
        let asked = reader.requests().await;
        assert!(
            !asked.is_empty() && !asked.iter().any(stranger),
            "{asked:#?}"
        );
        assert_eq!(reader.console().await, Vec::<String>::new());
        for (words, script) in [
            ("a word", "console.debug('a word')"),
            (
                "a fault",
                "setTimeout(() => { throw new Error('a fault') })",
            ),
            ("elsewhere.png", "new Image().src = 'elsewhere.png'"),
        ] {
            reader.js(script).await;
            until_seen(
                &format!("“{words}” in the console"),
                async || reader.console().await,
                |lines| lines.iter().any(|line| line.contains(words)),
            )
            .await;
        }
        let asked = reader.requests().await;
        assert!(asked.iter().any(stranger), "{asked:#?}");
    }
}

/// A browser that crashes is replaced, and the next scenario gets one that works.
#[tokio::test]
async fn a_browser_that_ends_harms_no_other_scenario() {
    for _ in 0..3 {
        let reader = Reader::at(Place::Http).await;
        reader.open("").await;
        reader.browser.end().await;
        let gone = reader.browser.client.title().await;
        assert!(gone.is_err(), "{gone:?}");
    }
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.leave().await;
}

/// Scenarios that share a browser do not affect each other: storage, logs and emulation are reset.
#[tokio::test]
async fn each_scenario_begins_with_an_empty_browser() {
    let state = "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, history.length, 'left' in window]";
    let mut states = Vec::new();
    for _ in 0..3 {
        let reader = Reader::at(Place::File).await;
        reader.open("").await;
        states.push(reader.js(state).await);
        reader.leave_having_been_told(|_| false).await;
        let reader = Reader::at(Place::File).await;
        reader
            .before_the_page("window.left = 1; console.log('left')")
            .await;
        reader.prefer(Scheme::Dark).await;
        reader.be_wide(320).await;
        reader.open("?sentence=life").await;
        reader
            .js("document.title = 'left'; setTimeout(() => alert('left'))")
            .await;
    }
    assert!(states.iter().all(|own| *own == states[0]), "{states:?}");
    assert_eq!(states[0][3], false, "{states:?}");
}
