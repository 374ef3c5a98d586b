//! Counts in the bars that stay in sight are new nodes, because WebKit can leave the old ones painted.

use serde_json::json;

use crate::support::{Place, Reader};

/// Remembers the nodes of the texts in these elements.
const REMEMBER: &str = "window.texts = arguments[0].map(s => document.querySelector(s)).map(e => [e, e.innerText, document.createTreeWalker(e, 4).nextNode()])";

/// Returns the elements whose words have changed in the node that was remembered, and how many have changed.
const CHANGED: &str = "
    const changed = texts.filter(([e, words]) => e.innerText !== words);
    return [changed.length, changed.filter(([e, , node]) => e.contains(node)).map(([e]) => e.outerHTML)]";

async fn are_new(reader: &Reader, count: usize) {
    assert_eq!(reader.js(CHANGED).await, json!([count, []]));
}

#[tokio::test]
async fn counts_in_bars_that_stay_in_sight_are_new_nodes() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    reader.js_with(REMEMBER, vec![json!([".dock"])]).await;
    reader.press_mark("drug", "crack").await;
    reader.ready().await;
    are_new(&reader, 1).await;
    reader.js_with(REMEMBER, vec![json!([".dock"])]).await;
    reader.search_for("wright").await;
    reader
        .sees_address("?sentence=life&drug=crack&q=wright")
        .await;
    are_new(&reader, 1).await;

    reader.open("?drug=crack").await;
    let ids = reader.row_ids().await;
    reader.press_record(&ids[0]).await;
    reader.sees_record(&ids[0]).await;
    reader
        .js_with(
            REMEMBER,
            vec![json!(["#record-title", "#record .pager > span"])],
        )
        .await;
    reader.press_in_record("Next").await;
    reader.sees_record(&ids[1]).await;
    are_new(&reader, 2).await;

    reader.be_wide(390).await;
    reader.open_walk("?story=one-day", "one-day").await;
    reader
        .js_with(REMEMBER, vec![json!([".turn > span"])])
        .await;
    reader.turn("Next").await;
    reader.walks_at("record-day").await;
    are_new(&reader, 1).await;
    reader.leave().await;
}
