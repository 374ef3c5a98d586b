//! Lost, stalled, mixed-up and repeated loads.

use serde_json::json;

use crate::load::HEADLINE;
use crate::support::{
    Answer, FOLDER, Place, Reader, ServeOptions, everywhere, story, text, texts, until, until_seen,
};

/// Replaces the first answer to a request for the file `name` by `answer`, a promise.
fn first_answer(name: &str, answer: &str) -> String {
    format!(
        "const fetched = fetch;
         let isFirst = true;
         globalThis.fetch = (href, options) => {{
            if (!isFirst || !String(href).endsWith('data/{name}.json')) return fetched(href, options);
            isFirst = false;
            return {answer};
         }}"
    )
}

/// A request for a data file that is lost once is made again, without a word.
#[tokio::test]
async fn a_data_file_that_is_lost_once_is_asked_for_again() {
    for name in ["records", "history", "story"] {
        let reader = Reader::at(Place::Http).await;
        let lost = "Promise.reject(new TypeError('Failed to fetch'))";
        reader.before_the_page(&first_answer(name, lost)).await;
        reader.open("?sentence=life").await;
        assert!(reader.headline().await.starts_with("569 life sentences"));
        assert_eq!(reader.figures("presidents").await.len(), 23, "{name}");
        assert_eq!(
            reader
                .js("return document.querySelectorAll('.claims li').length")
                .await,
            json!(10),
            "{name}"
        );
        assert_eq!(reader.failure().await, None, "{name}");
        reader
            .leave_having_been_told(|line| line.contains("preload"))
            .await;
    }
}

/// A file of another version, from the browser's cache, is fetched again past the cache.
#[tokio::test]
async fn a_data_file_of_another_version_is_asked_for_past_the_cache() {
    let reader = Reader::at(Place::Http).await;
    let old = "options?.cache === 'reload' ? fetched(href, options) : Promise.resolve(new Response('{\"schema\":\"commutations/records/0\"}'))";
    let always = first_answer("records", old).replace("!isFirst || ", "");
    reader.before_the_page(&always).await;
    reader.open("?sentence=life").await;
    assert!(reader.headline().await.starts_with("569 life sentences"));
    assert_eq!(reader.failure().await, None);
    reader
        .leave_having_been_told(|line| line.contains("preload"))
        .await;
}

/// Checks that the still page is readable, and that a line says so.
async fn waits_readably(reader: &Reader) {
    let said = until_seen(
        "a word on the wait",
        async || reader.failure().await,
        Option::is_some,
    )
    .await;
    let said = said.unwrap_or_default();
    for words in [
        "still loading",
        "still picture",
        "selection in the address is not applied",
        "Try again",
    ] {
        assert!(said.contains(words), "no {words} in {said}");
    }
    assert_eq!(reader.headline().await, HEADLINE);
    let is_seen = "return [...document.querySelectorAll('h1, .takeaway, [data-chart=time] svg')].filter(e => e.getClientRects().length).every(e => e.checkVisibility({ visibilityProperty: true }))";
    assert_eq!(reader.js(is_seen).await, json!(true));
}

/// While a data file hangs, the page is readable; when it comes at last, the page does what its address asks.
#[tokio::test]
async fn a_data_file_that_hangs_leaves_a_readable_page() {
    let reader = Reader::at(Place::Http).await;
    let hangs = "new Promise(done => globalThis.come = () => done(fetched(href, options)))";
    reader
        .before_the_page(&first_answer("records", hangs))
        .await;
    reader.open_still("?sentence=life").await;
    waits_readably(&reader).await;
    reader.js("come()").await;
    reader.ready().await;
    reader.sees_headline("569 life sentences").await;
    assert_eq!(reader.failure().await, None);
    reader
        .leave_having_been_told(|line| line.contains("preload"))
        .await;
}

/// A program that hangs, for ever at the first load.
const PROGRAM_HANGS: &str = "for (const name of ['instantiate', 'instantiateStreaming']) WebAssembly[name] = () => new Promise(() => {});
    globalThis.addEventListener('message', said => (globalThis.told ??= []).push(said.data?.type));";

everywhere! {
    /// While the program hangs, the page is readable, and a host knows that it does not answer yet.
    async fn a_program_that_hangs_leaves_a_readable_page(reader) {
        reader.before_the_page(PROGRAM_HANGS).await;
        reader.open_still("?sentence=life").await;
        waits_readably(&reader).await;
        if reader.site.place == Place::Frame {
            reader.browser.client.clone().enter_parent_frame().await.unwrap();
            let told = texts(&reader.js("return told").await);
            assert!(told.contains(&"commutations:error".to_owned()), "{told:?}");
            // A view that the host sets now does not hide the numbers again.
            reader.js("document.querySelector('iframe').contentWindow.postMessage({ type: 'commutations:set', view: 'drug=crack' }, '*')").await;
            reader.browser.client.clone().enter_frame(0).await.unwrap();
            until("the view is set", async || reader.address().await == "?drug=crack").await;
            waits_readably(&reader).await;
        }
        assert!(reader.console().await.iter().all(|line| line.contains("preload")));
    }
}

/// When the connection is back, a stalled page is loaded again without being asked.
#[tokio::test]
async fn a_stalled_page_is_tried_again_when_the_browser_is_online() {
    let reader = Reader::at(Place::Http).await;
    let once = format!("if (!sessionStorage.tried) {{ {PROGRAM_HANGS} }} sessionStorage.tried = 1");
    reader.before_the_page(&once).await;
    reader.open_still("?sentence=life").await;
    waits_readably(&reader).await;
    reader.js("dispatchEvent(new Event('online'))").await;
    reader.sees_headline("569 life sentences").await;
    reader.ready().await;
    reader
        .leave_having_been_told(|line| line.contains("preload"))
        .await;
}

/// A program that is passed twice, as by a script that was inserted twice, starts once.
#[tokio::test]
async fn a_second_program_does_not_start() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    let again = "let starts = 0;
        const detail = () => { starts++; return Promise.resolve() };
        document.dispatchEvent(new CustomEvent('commutations:program', { detail }));
        return starts";
    assert_eq!(reader.js(again).await, json!(0));
    reader.leave().await;
}

/// A story of one's own can have a name in a title; without names, the document's title does not tell it.
#[tokio::test]
async fn the_documents_title_tells_no_name_where_names_are_left_out() {
    let mut story = story();
    let step = story["steps"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|own| own["id"] == "one-man");
    step.unwrap()["title"] = json!("The case of {name}");
    let answer = Answer::of("application/json", story.to_string());
    let options = ServeOptions::default().answer(format!("{FOLDER}/data/story.json"), answer);
    let reader = Reader::with(Place::Http, options).await;
    let titled = async |query: &str| {
        reader.open_walk(query, "one-man").await;
        text(
            &until_seen(
                "a title",
                async || reader.js("return document.title").await,
                |title| text(title).contains(" | "),
            )
            .await,
        )
    };
    let ledger = crate::support::Ledger::read();
    let person = ledger
        .view("")
        .into_iter()
        .find(|own| own.id == "2016-08-03-214");
    let name = &person.unwrap().name;
    let shown = titled("?story=one-man").await;
    assert!(
        shown.starts_with(&format!("The case of {name} | ")),
        "{shown}"
    );
    let hidden = titled("?story=one-man&names=hide").await;
    assert!(
        hidden.starts_with("The case of the recipient of grant 214 of Aug. 3, 2016 | "),
        "{hidden}"
    );
    reader.leave().await;
}

/// A part whose file was lost twice comes with a press, or when the browser is online again.
#[tokio::test]
async fn a_lost_part_comes_when_it_is_asked_for() {
    for script in [
        "document.querySelector('.century [data-retry]').click()",
        "dispatchEvent(new Event('online'))",
    ] {
        let reader = Reader::at(Place::Http).await;
        let lost = "Promise.reject(new TypeError('Failed to fetch'))";
        let always =
            first_answer("history", lost).replace("!isFirst || ", "sessionStorage.isBack || ");
        reader.before_the_page(&always).await;
        reader.open("?sentence=life").await;
        assert_eq!(reader.figures("presidents").await.len(), 0);
        reader
            .js(&format!("sessionStorage.isBack = 1; {script}"))
            .await;
        let look = async || reader.figures("presidents").await.len();
        until_seen("the history", look, |own| *own == 23).await;
        assert!(reader.headline().await.starts_with("569 life sentences"));
        reader.leave_having_been_told(|_| true).await;
    }
}

/// A fault of another script is no business of the page.
#[tokio::test]
async fn a_fault_of_another_script_changes_nothing() {
    let reader = Reader::at(Place::Http).await;
    let fault = "const fault = () => { const error = new Error('not ours'); error.stack = 'Error at https://cdn.example/ort-wasm.js:1:1 at https://cdn.example/ort.wasm:wasm-function[7]:0x1'; throw error; };";
    reader
        .before_the_page(&format!("{fault} setTimeout(fault)"))
        .await;
    reader.open("").await;
    assert_eq!(reader.failure().await, None);
    reader
        .js(&format!(
            "window.isOld = true; {fault} setTimeout(fault, 2500)"
        ))
        .await;
    until("the fault has come", async || {
        reader.js("return performance.now() > 5000").await == json!(true)
    })
    .await;
    assert_eq!(reader.js("return window.isOld").await, json!(true));
    reader
        .leave_having_been_told(|line| line.contains("not ours"))
        .await;
}
