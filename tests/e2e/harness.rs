//! The tests' own ears: what they would hear if the page said or asked for something.

use crate::support::{Place, Reader, until_seen};

/// A word, a fault and a request are noticed, wherever the page is.
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
