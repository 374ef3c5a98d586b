//! What comes after the first view cannot be had: the first view stays what it is.

use serde_json::{Value, json};
use webdriver::fantoccini::key::Key;

use crate::load::HEADLINE;
use crate::support::{
    Answer, FOLDER, Place, Reader, Scheme, ServeOptions, details, late_name, text, until,
    until_seen,
};

fn instead_of(file: &str, answer: Answer) -> ServeOptions {
    ServeOptions::default().answer(format!("{FOLDER}/{file}"), answer)
}

fn without_details() -> ServeOptions {
    instead_of("data/details.json", Answer::missing())
}

fn without_late_program() -> ServeOptions {
    instead_of(&late_name(), Answer::missing())
}

/// What the browser itself says of a file that is not there.
fn is_of_a_missing_file(line: &str) -> bool {
    line.contains("404")
}

impl Reader {
    /// Waits for the page's own words about what could not be had.
    async fn sees_what_is_missing(&self) -> String {
        let look = async || {
            text(&self.js("const f = document.querySelector('.failure'); return document.documentElement.dataset.explore === 'failed' && f?.checkVisibility() ? f.innerText.trim() : ''").await)
        };
        until_seen("a sentence on what is missing", look, |said| {
            !said.is_empty()
        })
        .await
    }

    /// Where data of the second program would be, there is zero until it is there: no text that is
    /// shown, or read out, may come from there.
    async fn sees_words_without_gaps(&self) {
        let gaps = "return document.documentElement.outerHTML.split('\\0').length - 1";
        assert_eq!(self.js(gaps).await, json!(0));
    }

    async fn sees_both_tips(&self) {
        for (chart, key) in [("time", "2016-08-03"), ("sentence", "life")] {
            self.hover_mark(chart, key).await;
            until("a tooltip", async || self.tip(chart).await.is_some()).await;
            self.sees_words_without_gaps().await;
        }
    }
}

/// The first two charts answer one another, and the rest does not pretend to.
async fn the_first_view_answers(reader: &Reader) {
    assert_eq!(reader.headline().await, HEADLINE);
    let rest = async |selector: &str| -> Value {
        reader
            .js_with("return document.querySelector(arguments[0])?.checkVisibility({ visibilityProperty: true }) ?? null", vec![selector.into()])
            .await
    };
    assert_eq!(
        rest("table[data-table=records]").await,
        json!(true),
        "the still list of all is right"
    );
    reader.press_mark("time", "2016-08-03").await;
    reader.sees_address("?from=2016-08-03&to=2016-08-03").await;
    reader
        .sees_headline("214 prison sentences commuted on 3 Aug 2016, 67 of them life")
        .await;
    assert_eq!(reader.sum("sentence").await, 214);
    assert_eq!(
        rest("table[data-table=records]").await,
        json!(false),
        "the still list of all would be wrong"
    );
    reader.press_mark("sentence", "life").await;
    reader
        .sees_headline("67 life sentences commuted on 3 Aug 2016")
        .await;
    reader.press_button("Show all").await;
    reader.sees_address("").await;
    until("the still list is back", async || {
        rest("table[data-table=records]").await == json!(true)
    })
    .await;
}

/// Opens the page of such a server and returns what it says.
async fn fails(options: ServeOptions, is_expected: impl Fn(&str) -> bool) -> String {
    let reader = Reader::with(Place::Http, options).await;
    reader.open_first_view("").await;
    let said = reader.sees_what_is_missing().await;
    assert!(!said.contains('\n'), "one line: {said}");
    assert!(said.contains("stay still"), "{said}");
    the_first_view_answers(&reader).await;
    // Time served is known from the details alone: a filter by it is given up, and that is said.
    reader.open_first_view("?served=10-12&sentence=life").await;
    reader.sees_what_is_missing().await;
    reader.sees_address("?sentence=life").await;
    reader.sees_headline("569 life sentences commuted").await;
    let notices = reader.notices().await;
    assert!(
        notices
            .iter()
            .any(|line| line.contains("time served is left out")),
        "{notices:?}"
    );
    // So are names.
    reader.open_first_view("?q=wright&sentence=life").await;
    reader.sees_what_is_missing().await;
    reader.sees_address("?sentence=life").await;
    let notices = reader.notices().await;
    assert!(
        notices
            .iter()
            .any(|line| line.contains("search is left out")),
        "{notices:?}"
    );
    reader.press_button("Dismiss").await;
    // All other filters are of the first view.
    reader
        .open_first_view("?drug=crack&state=FL&effect=term&firearm=no")
        .await;
    reader.sees_what_is_missing().await;
    let ledger = crate::support::Ledger::read();
    let people = ledger
        .view("?drug=crack&state=FL&effect=term&firearm=no")
        .len();
    reader
        .sees_headline(&format!("{people} prison sentences"))
        .await;
    assert!(reader.notices().await.is_empty());
    reader.leave_having_been_told(is_expected).await;
    said
}

#[tokio::test]
async fn missing_details_are_named_and_the_first_view_stays() {
    let said = fails(without_details(), is_of_a_missing_file).await;
    assert!(
        said.contains("data/details.json") && said.contains("404"),
        "{said}"
    );
}

#[tokio::test]
async fn details_that_are_no_json_are_named() {
    let answer = Answer::of(
        "application/json",
        "<!doctype html><title>Not found</title>",
    );
    fails(instead_of("data/details.json", answer), |_| false).await;
}

#[tokio::test]
async fn details_of_another_edition_are_refused() {
    let mut details = details();
    details["records"]["edition"] = json!("000000000000");
    let answer = Answer::of("application/json", details.to_string());
    let said = fails(instead_of("data/details.json", answer), |_| false).await;
    assert!(said.contains("000000000000"), "{said}");
}

#[tokio::test]
async fn a_wrong_detail_is_named_with_its_record() {
    let mut details = details();
    details["cases"]["sentenced"][1] = json!("long ago");
    let answer = Answer::of("application/json", details.to_string());
    let said = fails(instead_of("data/details.json", answer), |_| false).await;
    for words in ["2013-12-19-001", "sentenced", "long ago"] {
        assert!(said.contains(words), "no {words} in {said}");
    }
}

#[tokio::test]
async fn a_missing_second_program_is_named_and_the_first_view_stays() {
    let said = fails(without_late_program(), is_of_a_missing_file).await;
    assert!(
        said.contains("_late.wasm") && said.contains("404"),
        "{said}"
    );
}

#[tokio::test]
async fn a_second_program_that_is_none_is_said_to_be_unreadable() {
    let answer = Answer::of("application/wasm", "no program");
    let said = fails(instead_of(&late_name(), answer), |_| false).await;
    assert!(said.contains("could not be read"), "{said}");
}

/// A link to a record whose details cannot be had still opens the page.
#[tokio::test]
async fn a_link_to_a_record_opens_the_page_without_it() {
    let reader = Reader::with(Place::Http, without_details()).await;
    reader.open_first_view("?id=2016-08-03-001").await;
    reader.sees_what_is_missing().await;
    reader.sees_no_record().await;
    reader.sees_headline("1,716 prison sentences").await;
    reader.leave_having_been_told(is_of_a_missing_file).await;
}

/// The first view never calls what the splitter has moved away: a day's work in it, by mouse and
/// keys, with the second program missing.
#[tokio::test]
async fn the_first_view_needs_nothing_of_the_second_program() {
    let reader = Reader::with(Place::Http, without_late_program()).await;
    for query in [
        "?from=2016-03-30&sentence=20-25",
        "?from=yesterday&drug=aspirin",
        "?measure=total,after",
        "?q=wright&sort=name",
        "?names=hide",
        "?district=flsd&pair=crack,powder",
    ] {
        reader.open_first_view(query).await;
        reader.sees_what_is_missing().await;
        assert!(!reader.headline().await.is_empty(), "{query}");
        assert_eq!(reader.failure().await, None, "{query}");
        reader.sees_words_without_gaps().await;
    }
    reader.prefer(Scheme::Dark).await;
    reader.open_first_view("").await;
    reader.sees_what_is_missing().await;
    // A drag, its handles, and a drag over bins.
    reader.drag_marks("time", "2016-03-30", "2016-06-03").await;
    reader.sees_address("?from=2016-03-30&to=2016-06-03").await;
    reader.sees_headline("161 prison sentences").await;
    reader.drag_marks("sentence", "10-15", "20-25").await;
    reader
        .sees_address("?from=2016-03-30&to=2016-06-03&sentence=10-15,15-20,20-25")
        .await;
    for chip in ["10–15 years", "15–20 years", "20–25 years"] {
        reader.press_button(&format!("Remove filter: {chip}")).await;
    }
    reader.sees_address("?from=2016-03-30&to=2016-06-03").await;
    // The lists of days and the switches.
    reader.pick("To", "2016-08-30").await;
    reader.sees_address("?from=2016-03-30&to=2016-08-30").await;
    reader.choose("Running total").await;
    reader.choose("Before and new term").await;
    reader
        .sees_address("?from=2016-03-30&to=2016-08-30&measure=total,after")
        .await;
    // Tooltips by mouse, in both measures of both charts.
    reader.sees_both_tips().await;
    reader.choose("Each day").await;
    reader.choose("Before").await;
    reader.prefer(Scheme::Light).await;
    reader.sees_both_tips().await;
    // Everything by keys.
    reader.key(Key::Escape).await;
    reader.press_mark("time", "2016-08-03").await;
    reader.key(Key::Tab).await;
    for _ in 0..40 {
        if reader.js("return document.activeElement.matches('figure[data-chart=sentence] [role=listbox]')").await == json!(true) {
            break;
        }
        reader.key(Key::Tab).await;
    }
    reader.key(Key::Home).await;
    reader.shift(Key::Right).await;
    reader.key(Key::Enter).await;
    until("bins chosen by keys", async || {
        reader.address().await.contains("sentence=0-5,5-10")
    })
    .await;
    // Back and forward, another width, and the way back to all.
    reader.back().await;
    reader.forward().await;
    reader.be_wide(320).await;
    reader.sees_words_without_gaps().await;
    reader.press_button("Show all").await;
    reader.sees_address("").await;
    assert_eq!(reader.headline().await, HEADLINE);
    assert_eq!(reader.failure().await, None);
    reader.leave_having_been_told(is_of_a_missing_file).await;
}
