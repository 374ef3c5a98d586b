//! What the page says of lists that are unlike the bundled one.

use crate::support::{Place, Reader, in_other_engines, text, written};

/// Lists, what the page says of each, and what it does not say.
const LISTS: [(&str, &str, &[&str], &[&str]); 6] = [
    (
        "ties.csv",
        "Name,Date,Sentence,County\nA,2016-08-03,20 years,Oak\nB,2016-08-03,20 years,Oak\nC,2016-08-03,20 years,Elm\nD,2016-08-03,20 years,Elm\n",
        &["The most, two people each, were in two places."],
        &["led with"],
    ),
    (
        "alone.csv",
        "Name,Date,Sentence,County\nA,2016-08-03,Life,Oak\n",
        &[
            "1 prison sentence was cut short. It was a life term.",
            "Oak had one person.",
            "Grants in the list: 1 person.",
        ],
        &["All were life terms", "1 people", "lie too close"],
    ),
    (
        "unknown.csv",
        "Name,Date,Sentence\nA,2016-08-03,\nB,2016-08-03,\n",
        &["For two people, the list states no term."],
        &["None of them had 20 years"],
    ),
    (
        "death.csv",
        "Name,Date,Sentence\nA,2016-08-03,Death\nB,2016-08-03,Death\n",
        &["Two had a death sentence."],
        &["None of them had 20 years"],
    ),
    (
        "longer.csv",
        "Name,Date,Sentence,Terms\nA,2016-08-03,10 years,commuted to 20 years\nB,2016-08-03,10 years,commuted to 10 years\n",
        &["For two people, the new term is no shorter than the sentence that the list states."],
        &["about 0 months"],
    ),
    (
        "later.csv",
        "Name,Date,Sentence,Sentenced\nA,2016-08-03,20 years,2003-01-02\nB,2016-08-04,20 years,2017-01-01\n",
        &[
            "One person got clemency 13 years 7 months after sentencing. One of two people: no sentencing date before the grant is stated.",
        ],
        &["Half of two people waited"],
    ),
];

#[tokio::test]
async fn what_is_said_of_a_list_is_so() {
    let reader = Reader::at(Place::Http).await;
    for (name, rows, said, unsaid) in LISTS {
        reader.open("").await;
        reader.shows_file(&written(name, rows.as_bytes())).await;
        let page = text(
            &reader
                .js("return document.getElementById('app').textContent")
                .await,
        );
        for words in said {
            assert!(page.contains(words), "{name}: no “{words}” in {page}");
        }
        for words in unsaid {
            assert!(!page.contains(words), "{name}: “{words}” in {page}");
        }
    }
    reader.leave().await;
}

/// A body has its whole name in headlines, a person the surname with what belongs to it, or the name that is filled in.
#[tokio::test]
async fn whoever_granted_is_named() {
    let reader = Reader::at(Place::Http).await;
    for (granter, in_short, headline) in [
        ("Board of Pardons", "", "The Board of Pardons cut short "),
        ("Maria van der Berg", "", "Van der Berg cut short "),
        (
            "Michelle Lujan Grisham",
            "Lujan Grisham",
            "Lujan Grisham cut short ",
        ),
    ] {
        reader.open("").await;
        reader.opens_own().await;
        let rows = "Name,Date,Sentence\nA,2016-08-03,Life\nB,2016-08-04,Life\n";
        reader
            .gives_file(&written("two.csv", rows.as_bytes()))
            .await;
        reader.sees_told(2).await;
        reader.fills("granter", granter).await;
        if !in_short.is_empty() {
            reader.fills("in-short", in_short).await;
        }
        reader.shows_own().await;
        let said = reader.headline().await;
        assert!(said.starts_with(headline), "{said}");
    }
    reader.leave().await;
}
in_other_engines! { whoever_granted_is_named: Mouse }
