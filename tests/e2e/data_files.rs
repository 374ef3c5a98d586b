//! The history or the report cannot be had: the page says so in its place, and the rest goes on.

use serde_json::json;

use crate::support::{
    Answer, FOLDER, Place, Reader, ServeOptions, history, story, text, until_seen,
};

fn instead_of(file: &str, answer: Answer) -> ServeOptions {
    ServeOptions::default().answer(format!("{FOLDER}/data/{file}.json"), answer)
}

impl Reader {
    /// What a section of the page says in place of its content.
    async fn note_in(&self, section: &str) -> String {
        let script = "return document.querySelector(arguments[0] + ' > .note')?.innerText ?? ''";
        text(&self.js_with(script, vec![section.into()]).await)
    }
}

/// Opens the page of such a server, sees that its records answer, and returns what is said in the
/// places of the history and of the report.
async fn goes_on(options: ServeOptions, is_expected: impl Fn(&str) -> bool) -> [String; 2] {
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    let said = [
        reader.note_in(".century").await,
        reader.note_in(".teaser").await,
    ];
    reader.press_mark("time", "2016-08-03").await;
    reader
        .sees_headline("214 prison sentences commuted on 3 Aug 2016, 67 of them life")
        .await;
    assert_eq!(reader.sum("sentence").await, 214);
    assert_eq!(reader.sum("effect").await, 214);
    assert_eq!(reader.table_count().await, 214);
    reader.press_button("Show all").await;
    reader.sees_address("").await;
    // A statement cannot be shown, and that is said.
    reader.open("?story=life").await;
    let notices = reader.notices().await;
    assert!(
        notices.iter().any(|line| line.contains("“story=life”")),
        "{notices:?}"
    );
    reader.leave_having_been_told(is_expected).await;
    said
}

fn is_of_a_missing_file(line: &str) -> bool {
    line.contains("404")
}

#[tokio::test]
async fn a_missing_history_is_named_and_the_records_answer() {
    let [history, report] = goes_on(
        instead_of("history", Answer::missing()),
        is_of_a_missing_file,
    )
    .await;
    assert!(
        history.contains("data/history.json") && history.contains("404"),
        "{history}"
    );
    assert!(report.contains("history"), "{report}");
}

#[tokio::test]
async fn a_wrong_figure_of_the_history_is_named() {
    let mut history = history();
    history["presidents"]["from"][19] = json!("2009");
    let answer = Answer::of("application/json", history.to_string());
    let [said, _] = goes_on(instead_of("history", answer), |_| false).await;
    for words in ["obama", "from", "2009"] {
        assert!(said.contains(words), "no {words} in {said}");
    }
}

#[tokio::test]
async fn a_missing_report_is_named_and_all_else_answers() {
    let options = instead_of("story", Answer::missing());
    let [history, report] = goes_on(options, is_of_a_missing_file).await;
    assert_eq!(history, "");
    assert!(
        report.contains("data/story.json") && report.contains("404"),
        "{report}"
    );
}

#[tokio::test]
async fn a_wrong_field_of_the_report_is_named_with_its_step() {
    let mut story = story();
    story["steps"][0]["charts"] = json!(["pie"]);
    let answer = Answer::of("application/json", story.to_string());
    let [_, said] = goes_on(instead_of("story", answer), |_| false).await;
    let id = text(&story["steps"][0]["id"]);
    for words in [id.as_str(), "charts", "pie"] {
        assert!(said.contains(words), "no {words} in {said}");
    }
}

/// A program that does not come: after some seconds the page says so and offers to try again.
#[tokio::test]
async fn a_stalled_program_is_told_and_can_be_tried_again() {
    let reader = Reader::at(Place::Http).await;
    let stalls = "if (!sessionStorage.tried) for (const name of ['instantiate', 'instantiateStreaming']) \
                  WebAssembly[name] = () => new Promise(() => {}); sessionStorage.tried = 1";
    reader.before_the_page(stalls).await;
    reader.open_still("").await;
    let notice = async || {
        text(&reader.js("const n = document.getElementById('notice'); return n.checkVisibility() ? n.innerText : ''").await)
    };
    let said = until_seen("a word on the wait", notice, |said| !said.is_empty()).await;
    assert!(said.contains("still loading"), "{said}");
    assert!(said.contains("still picture"), "{said}");
    reader.press_button("Try again").await;
    reader.ready().await;
    reader.leave().await;
}
