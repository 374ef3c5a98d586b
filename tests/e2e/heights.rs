//! The heights that a frame tells its host.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Article, Draft};

const FRAME: &str = "#chart";
/// Waits for longer than a frame takes to tell a height.
const A_WHILE: &str = "return new Promise(done => setTimeout(done, 1000))";
const LISTENER: &str = include_str!("../../web/listener.js");

async fn opened(style: &str) -> Article {
    let body = format!(
        "<script>{LISTENER}</script><iframe id=chart title='The graphic' style='border: 0; {style}' src='{{graphic}}/commutations.html'></iframe>"
    );
    Draft::of(&body).open().await
}

async fn heights(article: &Article) -> Vec<Value> {
    let heard = article.heard("commutations:height").await;
    heard.iter().map(|own| own["height"].clone()).collect()
}

async fn restyle(article: &Article, style: &str) {
    let script = "document.getElementById('chart').style.cssText = 'border: 0; ' + arguments[0]";
    article.reader.js_with(script, vec![json!(style)]).await;
}

/// A frame that its host hides, or gives no width yet, tells nothing: text one letter wide would be thousands of
/// pixels high.
#[tokio::test]
async fn a_frame_without_width_tells_no_height() {
    for hidden in ["width: 0", "width: 600px; display: none"] {
        let article = opened(hidden).await;
        if hidden == "width: 0" {
            article.settles(FRAME).await;
        }
        article
            .say(FRAME, json!({ "type": "commutations:ask" }))
            .await;
        article.reader.js(A_WHILE).await;
        assert_eq!(heights(&article).await, Vec::<Value>::new(), "{hidden}");
        restyle(&article, "width: 600px").await;
        article.fits(FRAME).await;
        let told = heights(&article).await;
        restyle(&article, hidden).await;
        article.reader.js(A_WHILE).await;
        assert_eq!(heights(&article).await, told, "{hidden}");
        article.leave().await;
    }
}

/// A frame with a scroll bar, which comes and goes with the height that the host sets: no height is told twice
/// after a change of the width.
#[tokio::test]
async fn a_scroll_bar_does_not_make_heights_alternate() {
    let article = opened("width: 900px; height: 600px").await;
    article.settles(FRAME).await;
    article.fits(FRAME).await;
    for width in [600, 320, 900, 340, 345] {
        article.js("heard.length = 0").await;
        let own = "document.getElementById('chart').style.width = arguments[0] + 'px'";
        article.reader.js_with(own, vec![json!(width)]).await;
        article.reader.js(A_WHILE).await;
        article.fits(FRAME).await;
        let told: Vec<String> = heights(&article)
            .await
            .iter()
            .map(Value::to_string)
            .collect();
        let once: BTreeSet<&String> = told.iter().collect();
        assert_eq!(once.len(), told.len(), "{width} px: {told:?}");
    }
    article.leave().await;
}
