//! The report that is checked: its name, the sources of its facts, and its verdicts counted by kind.

use serde_json::json;

use crate::story::expected;
use crate::support::{Place, Reader, story, text, texts};

/// The report that is checked is named, with its place and its day, in the list, in the walk, in a frame, and on the
/// page that needs no script.
#[tokio::test]
async fn the_report_is_named_wherever_it_is_checked() {
    let source = &story()["source"];
    let published = text(&source["published"]);
    let (year, day) = (&published[..4], published[8..].trim_start_matches('0'));
    let reader = Reader::at(Place::Http).await;
    let is_named = async |where_from: &str| {
        let line = reader
            .js("return [...document.querySelectorAll('.byline')].filter(e => e.checkVisibility()).map(e => e.innerText)")
            .await;
        let lines = texts(&line);
        assert_eq!(lines.len(), 1, "{where_from}: {lines:?}");
        for part in [
            &text(&source["publisher"]),
            &text(&source["place"]),
            year,
            day,
        ] {
            assert!(lines[0].contains(part), "{where_from}: {lines:?}");
        }
    };
    reader.open("").await;
    is_named("the list").await;
    for query in ["?story=life", "?embed=story&story=life"] {
        reader.open_walk(query, "life").await;
        is_named(query).await;
    }
    reader.open("?embed=story").await;
    is_named("the list in a frame").await;
    reader.open_report("").await;
    is_named("the report").await;
    reader.leave().await;
}

/// Each fact from elsewhere is in the notes with its source, and the verdicts that rest on facts cite theirs.
#[tokio::test]
async fn each_fact_from_elsewhere_has_its_source_on_the_page() {
    let facts = story()["context"].as_array().unwrap().clone();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let notes = reader
        .js("return [...document.querySelectorAll('.notes dt[data-context]')].map(t => `${t.textContent} ${t.nextElementSibling.textContent}`)")
        .await;
    let notes = texts(&notes);
    assert_eq!(notes.len(), facts.len());
    for (note, fact) in notes.iter().zip(&facts) {
        let told = ["label", "said", "note", "source"].map(|field| fact[field].as_str());
        for words in told.into_iter().flatten() {
            // A sentence begins with a capital.
            assert!(
                note.to_lowercase().contains(&words.to_lowercase()),
                "{note}: {words}"
            );
        }
    }
    for (id, kind, verdict) in [
        ("record-day", "record", "True then, record since broken"),
        ("crack-powder", "law", "Settled by law"),
    ] {
        reader.open_walk(&format!("?story={id}"), id).await;
        let shown = reader.statements_in(".walk .steps").await;
        let own = shown.iter().find(|own| own.id == id).unwrap();
        assert!(own.words.contains(verdict), "{}", own.words);
        for fact in facts.iter().filter(|own| own["kind"] == kind) {
            assert!(
                own.words.contains(&text(&fact["source"])),
                "{}: {fact}",
                own.words
            );
        }
    }
    let pairs = reader
        .js("return document.querySelectorAll('.stage table[data-table=pair]').length")
        .await;
    assert_eq!(
        pairs,
        json!(0),
        "two drugs of the list do not stand against the law"
    );
    reader.leave().await;
}

/// The verdicts are counted by kind, as many as there are statements.
#[tokio::test]
async fn the_verdicts_are_counted_by_kind() {
    let all = expected();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let words = reader
        .js("return [...document.querySelectorAll('.claims strong')].map(s => s.innerText)")
        .await;
    let words = texts(&words);
    let tally = text(
        &reader
            .js("return document.querySelector('.teaser .tally').innerText")
            .await,
    );
    let mut sum = 0;
    for part in tally.split(" · ") {
        let (kind, count) = part.rsplit_once(": ").unwrap();
        let of_kind = words.iter().filter(|own| *own == kind).count();
        assert_eq!(count, of_kind.to_string(), "{tally}");
        sum += of_kind;
    }
    assert_eq!(sum, all.len(), "{tally}");
    reader.leave().await;
}
