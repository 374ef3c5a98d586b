//! If the history or the report is missing or different, the rest of the page still works.

use serde_json::{Value, json};

use crate::counts::agrees;
use crate::story::is_told;
use crate::support::{
    Answer, Century, FOLDER, Ledger, Place, Reader, ServeOptions, claims, history, story, text,
    until_seen,
};

fn instead_of(file: &str, answer: Answer) -> ServeOptions {
    ServeOptions::default().answer(format!("{FOLDER}/data/{file}.json"), answer)
}

fn served(file: &str, content: &Value) -> ServeOptions {
    instead_of(file, Answer::of("application/json", content.to_string()))
}

fn no_json() -> Answer {
    Answer::of(
        "application/json",
        "<!doctype html><title>Not found</title>",
    )
}

/// Whether this is the browser's own message about a missing file.
fn is_of_a_missing_file(line: &str) -> bool {
    line.contains("404")
}

impl Reader {
    /// Returns the sentence shown in place of a part that is not available.
    pub async fn said_in(&self, section: &str) -> String {
        let look = async || {
            text(&self.js_with("return document.querySelector(`section.${arguments[0]} > .note`)?.innerText.trim() ?? ''", vec![section.into()]).await)
        };
        until_seen(&format!("a sentence in {section}"), look, |said| {
            !said.is_empty()
        })
        .await
    }
}

/// The records still respond, and links to what is missing do no harm.
async fn the_rest_goes_on(reader: &Reader) {
    let ledger = Ledger::read();
    reader.press_mark("drug", "crack").await;
    reader.sees_address("?drug=crack").await;
    agrees(reader, &ledger, "?drug=crack").await;
    let ids = reader.row_ids().await;
    reader.press_record(&ids[0]).await;
    reader.sees_record(&ids[0]).await;
    reader.press_in_record("Close").await;
    reader.press_button("Clear filters").await;
    reader.sees_address("").await;
    reader
        .open("?sentence=life&act=pardons&year=2016&compare=obama~carter&story=life")
        .await;
    let notices = reader.notices().await;
    assert!(
        notices.iter().any(|line| line.contains("“story=life”")),
        "{notices:?}"
    );
    agrees(reader, &ledger, "?sentence=life").await;
    assert_eq!(reader.failure().await, None);
}

/// Opens the page on a server with these options, and returns what it says in place of the history and of the
/// report.
async fn without_history(options: ServeOptions, is_expected: impl Fn(&str) -> bool) -> String {
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    let said = reader.said_in("century").await;
    let report = reader.said_in("teaser").await;
    assert!(
        report.contains("cannot be checked without the history"),
        "{report}"
    );
    assert_eq!(
        reader
            .js("return document.querySelectorAll('[data-retry]').length")
            .await,
        json!(2)
    );
    let left = reader.js("return document.querySelectorAll('.century figure, .century select, .claims a').length").await;
    assert_eq!(left, json!(0), "nothing pretends to answer");
    the_rest_goes_on(&reader).await;
    reader.leave_having_been_told(is_expected).await;
    said
}

async fn without_report(options: ServeOptions, is_expected: impl Fn(&str) -> bool) -> String {
    let reader = Reader::with(Place::Http, options).await;
    reader.open("").await;
    let said = reader.said_in("teaser").await;
    assert_eq!(
        reader
            .js("return document.querySelectorAll('.claims a').length")
            .await,
        json!(0)
    );
    let century = Century::read();
    reader
        .sees_years(&century, "commutations", century.all())
        .await;
    reader.press_mark("years", "2016").await;
    reader.sees_address("?year=2016").await;
    reader.press_mark("years", "2016").await;
    reader.sees_address("").await;
    the_rest_goes_on(&reader).await;
    reader.leave_having_been_told(is_expected).await;
    said
}

#[tokio::test]
async fn a_missing_history_is_named_and_the_rest_goes_on() {
    let said = without_history(
        instead_of("history", Answer::missing()),
        is_of_a_missing_file,
    )
    .await;
    assert!(
        said.contains("data/history.json") && said.contains("404"),
        "{said}"
    );
}

#[tokio::test]
async fn a_wrong_figure_of_the_history_is_named_with_its_year() {
    let mut file = history();
    let (year, president) = (
        file["years"]["year"][45].to_string(),
        text(&file["years"]["president"][45]),
    );
    file["years"]["pardons"][45] = json!("many");
    let said = without_history(served("history", &file), |_| false).await;
    for words in [&year, &president, "pardons", "many"] {
        assert!(said.contains(words), "no {words} in {said}");
    }
    let said = without_history(instead_of("history", no_json()), |_| false).await;
    assert!(said.contains("could not be read"), "{said}");
}

#[tokio::test]
async fn a_missing_report_is_named_and_the_rest_goes_on() {
    let said = without_report(instead_of("story", Answer::missing()), is_of_a_missing_file).await;
    assert!(
        said.contains("data/story.json") && said.contains("404"),
        "{said}"
    );
}

#[tokio::test]
async fn a_wrong_statement_of_the_report_is_named_with_its_field() {
    let mut file = story();
    file["steps"][2]["view"] = json!("from=2016-13-01");
    let said = without_report(served("story", &file), |_| false).await;
    for words in [
        file["steps"][2]["id"].as_str().unwrap(),
        "view",
        "2016-13-01",
    ] {
        assert!(said.contains(words), "no {words} in {said}");
    }
    let said = without_report(instead_of("story", no_json()), |_| false).await;
    assert!(said.contains("could not be read"), "{said}");
}

/// Opens the page on a server with these options and checks that every statement is as the tests compute it
/// from the changed data, and that the verdict on `id` has changed.
async fn is_told_anew(options: ServeOptions, (file, century): (&Value, &Century), id: &str) {
    let ledger = Ledger::read();
    let (before, after) = (
        claims(&story(), &ledger, &Century::read()),
        claims(file, &ledger, century),
    );
    let verdict =
        |all: &[crate::support::Claim]| all.iter().find(|own| own.id == id).unwrap().verdict;
    assert_ne!(verdict(&before), verdict(&after));
    let reader = Reader::with(Place::Http, options).await;
    reader.open_walk(&format!("?story={id}"), id).await;
    let shown = reader.statements_in(".walk .steps").await;
    assert_eq!(shown.len(), after.len());
    for (shown, claim) in shown.iter().zip(&after) {
        is_told(shown, claim);
    }
    let place = after.iter().position(|own| own.id == id).unwrap();
    reader.open("").await;
    let short = reader
        .js("return [...document.querySelectorAll('.claims strong')].map(s => s.innerText)")
        .await;
    let words = text(&short[place]);
    assert!(
        shown[place].words.contains(&words),
        "the list says the same: {words}"
    );
    if verdict(&after) == "does-not-hold" {
        assert_eq!(words, "The records say otherwise");
    }
    reader.leave().await;
}

/// Verdicts are not written down: if the report had given another figure, the statement would not hold.
#[tokio::test]
async fn another_reported_figure_changes_the_verdict() {
    let mut file = story();
    let reported = file["steps"][4]["checks"][0]["reported"].as_u64().unwrap();
    file["steps"][4]["checks"][0]["reported"] = json!(reported + 1);
    is_told_anew(served("story", &file), (&file, &Century::read()), "life").await;
}

/// Another history changes the verdict too.
#[tokio::test]
async fn another_history_changes_the_verdict() {
    let mut file = history();
    let keys = file["presidents"]["key"].as_array().unwrap();
    let place = keys.iter().position(|key| key == "johnson").unwrap();
    file["presidents"]["commutations"][place] = json!(1226);
    let century = Century::of(&file);
    is_told_anew(
        served("history", &file),
        (&story(), &century),
        "nine-presidents",
    )
    .await;
}
