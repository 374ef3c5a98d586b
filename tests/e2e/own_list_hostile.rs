//! A reader’s own list that is hostile, and programs and pages that cannot be had for it.

use serde_json::json;

use crate::own_list_saved::governor;
use crate::support::{
    Answer, FOLDER, Place, Reader, ServeOptions, dist, example, text, until, until_seen, written,
};

/// What looks like markup, a formula or a part of the page is only a text, shown, in the saved page, and there again.
#[tokio::test]
async fn a_hostile_list_is_only_text() {
    is_only_text(Place::Http).await;
}

/// The one file makes the saved page from a copy of itself, with the list inside.
#[tokio::test]
async fn a_hostile_list_is_only_text_in_the_one_file() {
    is_only_text(Place::File).await;
}

async fn is_only_text(place: Place) {
    let names = [
        "</script><img src=x onerror=hacked=1>",
        "<!--<script>hacked=2",
        "=HYPERLINK(\"\"https://example.org\"\")",
        "$& $1 \u{2028} Ana",
        "&lt;b&gt; & Co",
        "constructor",
        "]]> {{x}}",
    ];
    let mut csv = "Name,Date granted,Sentence,County,__proto__\n".to_owned();
    for name in names {
        csv.push_str(&format!(
            "\"{name}\",2019-05-06,Life,\"<i>{name}\",toString\n"
        ));
    }
    let reader = Reader::at(place).await;
    let folder = reader.keep_files().await;
    reader.open("").await;
    reader.opens_own().await;
    reader
        .gives_file(&written("hostile.csv", csv.as_bytes()))
        .await;
    let told = reader.sees_told(7).await;
    assert_eq!(told.faults, Some(0), "{told:?}");
    assert_eq!(
        reader.roles().await.last().map(String::as_str),
        Some("not-used")
    );
    reader
        .fills("title", "</title><script>hacked=3</script>")
        .await;
    reader
        .fills("publisher", "</script><script>hacked=4</script>")
        .await;
    reader.fills("page", "javascript:hacked=5").await;
    reader.shows_own().await;
    let is_text = async || {
        assert_eq!(reader.table_count().await, 7);
        let page = reader.page_text().await;
        assert!(page.contains("<img src=x onerror=hacked=1>"), "{page}");
        let found = reader.js("return [window.hacked ?? null, document.querySelectorAll('#app img, #app script, #app i, #app b, a[href^=\"javascript:\" i]').length, ({}).toString === Object.prototype.toString]").await;
        assert_eq!(found, json!([null, 0, true]));
    };
    is_text().await;
    let (name, html) = reader.saves_page(&folder).await;
    assert!(
        !html.contains("<script>hacked") && !html.contains("<img src=x"),
        "it is escaped"
    );
    reader.goto(&folder.address(&name)).await;
    reader.ready().await;
    is_text().await;
    reader.leave().await;
}

/// Where `commutations.html` is not beside the page, saving fails in a sentence, and the list stays.
#[tokio::test]
async fn a_page_that_cannot_be_saved_says_so() {
    let options =
        ServeOptions::default().answer(format!("{FOLDER}/commutations.html"), Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    reader.shows_file(&example("governor.csv")).await;
    reader.press_own("save-page").await;
    let status = async || {
        text(
            &reader
                .js("return document.getElementById('own-saved').innerText")
                .await,
        )
    };
    until_seen("why", status, |own| own.contains("could not be saved")).await;
    reader.counts_as(&governor()).await;
    reader
        .leave_having_been_told(|line| line.contains("404"))
        .await;
}

/// Browsers remember a script that could not be imported. A press asks for it anew.
#[tokio::test]
async fn a_lost_program_is_asked_for_again() {
    let lost = format!("{FOLDER}/own/own-list.js");
    let options = ServeOptions::default().answer(lost, Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    let asked = || {
        let requests = reader.site.server.requests();
        requests
            .iter()
            .filter(|own| own.contains("own-list.js"))
            .count()
    };
    for tries in 1..=3 {
        let spot = reader.find("[data-own=open]", "").await;
        reader.press(spot.middle()).await;
        until("another request", async || asked() == tries).await;
    }
    reader
        .leave_having_been_told(|line| line.contains("404") || line.contains("own-list.js"))
        .await;
}

/// The program that reads lists is loaded only when it is wanted, and a press can try again.
#[tokio::test]
async fn a_program_that_is_not_there_is_told() {
    assert!(dist().join("own/own-list_bg.wasm").is_file());
    let options =
        ServeOptions::default().answer(format!("{FOLDER}/own/own-list_bg.wasm"), Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    assert!(
        !reader
            .site
            .server
            .requests()
            .iter()
            .any(|own| own.contains("/own/"))
    );
    for _ in 0..2 {
        let spot = reader.find("[data-own=open]", "").await;
        reader.press(spot.middle()).await;
        until("a word on it", async || {
            reader.js("return document.getElementById('own-status').innerText.includes('could not be loaded')").await == json!(true)
        })
        .await;
    }
    reader
        .leave_having_been_told(|line| line.contains("404") || line.contains("wasm"))
        .await;
}

/// A program that is slow is told, and a press asks for it again; what comes late makes no second dialog.
#[tokio::test]
async fn a_slow_program_is_told_and_asked_for_again() {
    let reader = Reader::at(Place::Http).await;
    reader
        .before_the_page(
            "const fetched = fetch;
             let isFirst = true;
             globalThis.fetch = (...asked) => {
                if (!isFirst || !String(asked[0].url ?? asked[0]).includes('own-list_bg.wasm')) return fetched(...asked);
                isFirst = false;
                return new Promise(done => { globalThis.come = () => done(fetched(...asked)); });
             }",
        )
        .await;
    reader.open("").await;
    let press = async || {
        let spot = reader.find("[data-own=open]", "").await;
        reader.press(spot.middle()).await;
    };
    press().await;
    let status = async || {
        text(
            &reader
                .js("return document.getElementById('own-status').innerText")
                .await,
        )
    };
    until_seen("a word on it", status, |own| {
        own.contains("is slow to load")
    })
    .await;
    press().await;
    reader.sees_own_dialog().await;
    reader
        .js("come(); return new Promise(done => setTimeout(done, 1500))")
        .await;
    assert_eq!(reader.own_dialogs().await, json!(1));
    reader.leave().await;
}
