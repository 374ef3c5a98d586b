//! A data file with one damage: the page says what is wrong and where, and keeps what it can show without it.

use serde_json::json;

use crate::damage::{damaged, damages};
use crate::failure::stays_still;
use crate::load::HEADLINE;
use crate::support::{Place, Reader};

/// Damages of each file, all of which are in its table.
const SHOWN: [(&str, &[&str]); 3] = [
    (
        "records",
        &[
            "instead <!doctype html><title>Not found</title>",
            "cut 285000",
            "set /schema \"commutations/records/4\"",
            "drop /people/name",
            "drop /people/in_force/0",
            "set /people/effect/0 \"2011-02-30\"",
            "set /cases/district/0 92",
            "set /people/drugs/0 \"tea\"",
        ],
    ),
    (
        "history",
        &[
            "instead ",
            "set /presidents/key/1 \"mckinley\"",
            "set /years/others/0 -1",
        ],
    ),
    (
        "story",
        &[
            "nested 1000",
            "set /steps/1/id \"one-day\"",
            "set /steps/0/view \"from=2016-02-30\"",
        ],
    ),
];

/// Answers for the file that the session names with the text that it holds.
const INSTEAD: &str = "const own = window.fetch; window.fetch = (href, ...more) => \
    href === sessionStorage.href ? Promise.resolve(new Response(sessionStorage.text)) : own(href, ...more)";

/// Opens the page with a damaged copy of `file`.
async fn open(reader: &Reader, file: &str, how: &str) {
    let held = "sessionStorage.href = arguments[0]; sessionStorage.text = arguments[1]";
    let arguments = vec![
        json!(format!("data/{file}.json")),
        json!(damaged(file, how)),
    ];
    reader.js_with(held, arguments).await;
    reader.open_still("").await;
}

/// Checks that everything in the page is as it was published.
async fn is_as_published(reader: &Reader) {
    let same = "const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html'); \
                return page.getElementById('app').innerHTML === document.getElementById('app').innerHTML";
    assert_eq!(reader.js(same).await, json!(true));
}

/// Without the records nothing can be selected, and the still page stays as it is. Without the history or the
/// report, a sentence is in its place, and the records are shown.
#[tokio::test]
async fn a_damage_is_told_with_its_place_and_the_rest_stays() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.before_the_page(INSTEAD).await;
    for (file, hows) in SHOWN {
        let table = damages(file);
        for how in hows {
            let (_, sentence) = table.iter().find(|(own, _)| own == how).unwrap();
            open(&reader, file, how).await;
            if file != "records" {
                reader.ready().await;
            }
            let said = match file {
                "records" => reader.sees_failure().await,
                "history" => reader.said_in("century").await,
                _ => reader.said_in("teaser").await,
            };
            assert!(said.contains(sentence.as_str()), "{file}, {how}: {said}");
            if file == "records" {
                is_as_published(&reader).await;
                stays_still(&reader).await;
            } else {
                assert_eq!(reader.headline().await, HEADLINE);
                assert_eq!(reader.sum("time").await, 1716);
                assert_eq!(reader.sum("sentence").await, 1716);
                assert_eq!(reader.rows().await.len(), 5);
            }
        }
    }
    reader
        .leave_having_been_told(|line| line.contains("preloaded using link preload but not used"))
        .await;
}
