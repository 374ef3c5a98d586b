//! Extensions that darken pages leave these alone: they have a dark scheme of their own.

use serde_json::json;

use crate::support::{Article, Place, Reader, ServeOptions};

/// Dark Reader and its engine in other programs ask for this tag.
const LOCK: &str = "return [document.querySelectorAll('head > meta[name=darkreader-lock]').length, document.querySelector('meta[name=color-scheme]').content]";

#[tokio::test]
async fn every_page_says_that_it_has_a_dark_scheme() {
    let reader = Reader::at(Place::Http).await;
    for page in [
        "index.html",
        "index.html?embed=time",
        "index.html?story=one-day",
        "report.html",
    ] {
        reader.goto(&reader.site.server.url(page)).await;
        assert_eq!(reader.js(LOCK).await, json!([1, "light dark"]), "{page}");
    }
    reader.leave_having_been_told(|_| true).await;
    let file = Reader::at(Place::File).await;
    file.open_still("").await;
    assert_eq!(file.js(LOCK).await, json!([1, "light dark"]));
    file.leave().await;
    let article = Article::example(ServeOptions::default()).await;
    article.open().await;
    assert_eq!(article.js(LOCK).await, json!([1, "light dark"]));
    article.leave_having_been_told(|_| true).await;
}
