//! If the program does not start or the records cannot be read, the still page stays and says so.

use serde_json::json;
use test_server::CONTENT_SECURITY_POLICY;

use crate::load::HEADLINE;
use crate::support::{
    Answer, FOLDER, Place, Reader, ServeOptions, everywhere, in_other_engines, records, text,
    until, until_seen, wasm_bytes, wasm_name,
};

/// Checks that the still page is unchanged, with its numbers and without controls.
pub async fn stays_still(reader: &Reader) {
    until("the still page shows", async || {
        reader
            .js("return document.querySelector('[data-summary]').checkVisibility({ visibilityProperty: true })")
            .await
            == json!(true)
    })
    .await;
    assert_eq!(reader.headline().await, HEADLINE);
    assert_eq!(reader.sum("time").await, 1716);
    assert_eq!(reader.sum("sentence").await, 1716);
    assert_eq!(reader.rows().await.len(), 5);
    let pictures = reader
        .js("return [...document.querySelectorAll('.charts figure svg')].filter(s => s.checkVisibility({ visibilityProperty: true }) && s.getBoundingClientRect().height > 150).length")
        .await;
    assert_eq!(pictures, json!(2));
    assert_eq!(reader.visible_controls().await, Vec::<String>::new());
    let ready = reader
        .js("return document.documentElement.dataset.ready ?? null")
        .await;
    assert_eq!(ready, json!(null));
}

fn wasm_path() -> String {
    format!("{FOLDER}/{}", wasm_name())
}

/// Opens the page on a server with these options, with and without a filter, and returns its failure message.
async fn fails(options: ServeOptions, is_expected: impl Fn(&str) -> bool) -> String {
    let reader = Reader::with(Place::Http, options).await;
    reader.open_still("").await;
    let said = reader.sees_failure().await;
    assert!(!said.contains('\n'), "one line: {said}");
    stays_still(&reader).await;
    reader.open_still("?from=2016-08-03&to=2016-08-03").await;
    let filtered = reader.sees_failure().await;
    stays_still(&reader).await;
    assert!(
        filtered.to_lowercase().contains("selection") || filtered.contains("all commutations"),
        "it says that the selection is not applied: {filtered}"
    );
    reader.leave_having_been_told(is_expected).await;
    said
}

const COULD_NOT_START: &str = "The interactive version could not start";

#[tokio::test]
async fn a_missing_program_leaves_the_still_page() {
    let options = ServeOptions::default().answer(wasm_path(), Answer::missing());
    let said = fails(options, |line| {
        line.contains("404") || line.contains("wasm")
    })
    .await;
    assert!(said.starts_with(COULD_NOT_START), "{said}");
    assert!(said.contains("could not be loaded"), "{said}");
}

/// A connection that was lost while the page loaded: when it is back, the page starts without being asked.
#[tokio::test]
async fn a_connection_that_comes_back_starts_the_page() {
    let reader = Reader::at(Place::Http).await;
    let block = async |urls: &[&str]| {
        reader.browser.cdp("Network.enable", json!({})).await;
        let blocked = json!({ "urls": urls });
        reader.browser.cdp("Network.setBlockedURLs", blocked).await;
    };
    block(&["*.wasm"]).await;
    reader.open_still("?sentence=life").await;
    reader.sees_failure().await;
    block(&[]).await;
    for is_offline in [true, false] {
        let network = json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        let order = "Network.emulateNetworkConditions";
        reader.browser.cdp(order, network).await;
        let seen = format!("return navigator.onLine === {}", !is_offline);
        until("the browser notices", async || {
            let client = &reader.browser.client;
            client.execute(&seen, Vec::new()).await.ok() == Some(json!(true))
        })
        .await;
    }
    reader.sees_headline("569 life sentences").await;
    reader.ready().await;
    reader
        .leave_having_been_told(|line| line.contains("wasm") || line.contains("BLOCKED"))
        .await;
}

#[tokio::test]
async fn a_broken_download_leaves_the_still_page() {
    let bytes = wasm_bytes();
    let half = bytes[..bytes.len() / 2].to_vec();
    let options = ServeOptions::default().answer(wasm_path(), Answer::of("application/wasm", half));
    let said = fails(options, |line| line.to_lowercase().contains("wasm")).await;
    assert!(said.starts_with(COULD_NOT_START), "{said}");
}

#[tokio::test]
async fn a_policy_without_wasm_leaves_the_still_page() {
    let options = ServeOptions::default().header(
        CONTENT_SECURITY_POLICY,
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
    );
    let said = fails(options, |line| {
        line.contains("Content Security Policy") || line.contains("wasm")
    })
    .await;
    assert!(said.starts_with(COULD_NOT_START), "{said}");
    assert!(said.contains("security policy"), "{said}");
}

everywhere! {
    /// Simulates a browser without WebAssembly, or with it disabled.
    async fn a_browser_without_webassembly_keeps_the_still_page(reader) {
        reader.before_the_page("delete globalThis.WebAssembly").await;
        reader.open_still("").await;
        let said = reader.sees_failure().await;
        assert!(said.starts_with(COULD_NOT_START), "{said}");
        assert!(said.contains("WebAssembly"), "{said}");
        stays_still(&reader).await;
        reader.open_still("?sentence=life").await;
        let said = reader.sees_failure().await;
        assert!(said.contains("selection in the address is not applied"), "{said}");
        stays_still(&reader).await;
    }
}

/// A browser that fails in the middle of the first drawing.
#[tokio::test]
async fn a_program_that_ends_while_it_draws_leaves_the_still_page() {
    let reader = Reader::at(Place::Http).await;
    let fails = "let left = 400;
        const create = Document.prototype.createElementNS;
        Document.prototype.createElementNS = function (space, name) {
            if (left-- < 0) throw new Error('no more elements');
            return create.call(this, space, name);
        }";
    reader.before_the_page(fails).await;
    reader.open_still("").await;
    let said = reader.sees_failure().await;
    assert!(said.starts_with(COULD_NOT_START), "{said}");
    stays_still(&reader).await;
    reader
        .leave_having_been_told(|line| line.contains("RuntimeError") || line.contains("panicked"))
        .await;
}

const DATA: &str = "/news/2017/graphic/data/records.json";

#[tokio::test]
async fn a_wrong_field_is_named_with_its_record() {
    let mut records = records();
    records["people"]["in_force"][1] = json!("a long while");
    let answer = Answer::of("application/json", records.to_string());
    let said = fails(ServeOptions::default().answer(DATA, answer), |_| false).await;
    for words in ["2013-12-19-001", "in_force", "a long while"] {
        assert!(said.contains(words), "no {words} in {said}");
    }
}

#[tokio::test]
async fn missing_records_are_named() {
    let options = ServeOptions::default().answer(DATA, Answer::missing());
    let said = fails(options, |line| line.contains("404")).await;
    assert!(
        said.contains("data/records.json") && said.contains("404"),
        "{said}"
    );
}

#[tokio::test]
async fn records_that_are_no_json_are_named() {
    let answer = Answer::of("text/html", "<!doctype html><title>Not found</title>");
    let said = fails(ServeOptions::default().answer(DATA, answer), |_| false).await;
    assert!(said.contains("could not be read"), "{said}");
}

#[tokio::test]
async fn records_of_another_version_are_refused() {
    let mut records = records();
    records["schema"] = json!("commutations/records/99");
    let answer = Answer::of("application/json", records.to_string());
    let said = fails(ServeOptions::default().answer(DATA, answer), |_| false).await;
    assert!(said.contains("commutations/records/99"), "{said}");
}
in_other_engines! { records_of_another_version_are_refused: Mouse }

/// If the program does not load, the page says so after some seconds and offers a retry.
#[tokio::test]
async fn a_stalled_program_is_told_and_can_be_tried_again() {
    let reader = Reader::at(Place::Http).await;
    let stalls = "if (!sessionStorage.tried) for (const name of ['instantiate', 'instantiateStreaming']) \
                  WebAssembly[name] = () => new Promise(() => {}); sessionStorage.tried = 1";
    reader.before_the_page(stalls).await;
    reader.open_still("").await;
    let notice = async || {
        let script = "const own = document.getElementById('notice'); return own.checkVisibility() ? own.innerText : ''";
        text(&reader.js(script).await)
    };
    let said = until_seen("a word on the wait", notice, |said| !said.is_empty()).await;
    assert!(said.contains("still loading"), "{said}");
    assert!(said.contains("still picture"), "{said}");
    reader.press_button("Try again").await;
    reader.ready().await;
    reader
        .leave_having_been_told(|line| line.contains("preloaded using link preload but not used"))
        .await;
}
