//! The preview of the embed dialog: its height, its title, and the keys in it.

use serde_json::json;
use webdriver::fantoccini::key::Key;

use crate::support::{
    Answer, FOLDER, Place, Reader, ServeOptions, everywhere, text, until, until_seen,
};

const STATUS: &str = "return document.querySelector('.preview [role=status]').innerText";

/// The title in the snippet is that of the frame, whose search does not see names that are left out.
#[tokio::test]
async fn the_snippet_is_titled_by_what_the_frame_shows() {
    let reader = Reader::at(Place::Http).await;
    for (query, is_same) in [
        ("?q=wright&embedding=time,no-names", false),
        ("?q=wright&embedding=time", true),
        ("?q=wright&names=hide&embedding=time,names", false),
    ] {
        reader.open(query).await;
        reader.sees_preview().await;
        let own = text(
            &reader
                .in_preview("return document.querySelector('h1').innerText")
                .await,
        );
        let snippet = reader.snippet().await.replace("&quot;", "\"");
        assert!(
            snippet.contains(&format!("title=\"Chart: {own}\"")),
            "{own} in {snippet}"
        );
        let page = reader.headline().await;
        assert_eq!(own == page, is_same, "{own} and {page}");
    }
    reader.leave().await;
}

/// Chooses the width of a phone and returns each height that the snippet has from then on, until the preview has
/// told its own.
const HEIGHTS: &str = "
    const heights = new Set();
    [...document.querySelectorAll('#embedding label')].find(own => own.innerText.trim() === 'Phone').click();
    return new Promise(done => {
        const look = () => {
            heights.add(document.querySelector('#embedding-code').value.match(/height=\"(\\d+)\"/)[1]);
            if (!document.querySelector('.preview [role=status]').innerText.includes('320 pixels wide')) requestAnimationFrame(look);
            else done([...heights].map(Number));
        };
        requestAnimationFrame(look);
    })";

/// A height belongs to the address and the width of which it was told; until there is one, it is a guess.
#[tokio::test]
async fn a_height_is_never_that_of_another_width() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?embedding=sentence,drugs").await;
    let (_, _, wide) = reader.sees_preview().await;
    let heights = reader.js(HEIGHTS).await;
    let (_, width, height) = reader.sees_preview().await;
    assert_eq!(width, 320);
    assert_ne!(height, wide);
    let heights = heights.as_array().unwrap();
    assert_eq!(heights[0], 480, "the guess: {heights:?}");
    assert!(!heights.contains(&json!(wide)), "{wide} in {heights:?}");
    reader.leave().await;
}

/// If the preview never tells its height, the dialog says so.
#[tokio::test]
async fn a_preview_that_never_comes_is_told() {
    let missing = format!("{FOLDER}/commutations.html");
    let options = ServeOptions::default().answer(missing, Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    reader.open("?embedding=time").await;
    for words in ["an estimate", "cannot be shown"] {
        let status = async || text(&reader.js(STATUS).await);
        until_seen(words, status, |said| said.contains(words)).await;
        assert!(reader.snippet().await.contains("height=\"480\""));
    }
    reader
        .leave_having_been_told(|line| line.contains("404"))
        .await;
}

/// A press in the preview leaves the keys to the dialog: Escape closes it, and Tab stays in it.
#[tokio::test]
async fn the_preview_takes_no_keys() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?embedding=time").await;
    reader.sees_preview().await;
    let spot = reader.find("#embedding-frame", "").await;
    reader.press(spot.middle()).await;
    let stop = "const a = document.activeElement; return a === document.body ? 'body' : a.tagName === 'IFRAME' || !a.closest('#embedding') ? a.outerHTML : ''";
    for _ in 0..30 {
        reader.key(Key::Tab).await;
        let stop = text(&reader.js(stop).await);
        assert!(stop.is_empty() || stop == "body", "{stop}");
    }
    reader.press(spot.middle()).await;
    reader.key(Key::Escape).await;
    reader.sees_address("").await;
    until("the dialog is closed", async || {
        reader
            .js("return document.querySelector('#embedding').open")
            .await
            == json!(false)
    })
    .await;
    reader.leave().await;
}

everywhere! {
    /// Escape closes a dialog that came with the address too, which in a frame is not modal.
    async fn escape_closes_every_dialog(reader) {
        let dialogs = [("?id=2016-08-03-214", "#record"), ("?embedding=time", "#embedding")];
        for (query, dialog) in dialogs {
            reader.open(query).await;
            let is_open = format!("return document.querySelector('{dialog}').open");
            until("the dialog is open", async || reader.js(&is_open).await == json!(true)).await;
            let heading = reader.find(&format!("{dialog} h2"), "").await;
            reader.press(heading.middle()).await;
            reader.key(Key::Escape).await;
            until("the dialog is closed", async || reader.js(&is_open).await == json!(false)).await;
            reader.sees_address("").await;
        }
    }
}
