//! The firearm switch, and the comparison of two drugs.

use serde_json::{Value, json};

use crate::counts::agrees;
use crate::support::{Ledger, Person, Place, Reader, on_a_server, thousands, until_seen};

/// The cells of the comparison: drug, figure and words.
type Cells = Vec<(String, String, String)>;

async fn comparison(reader: &Reader) -> Cells {
    let cells = reader
        .js("return [...document.querySelectorAll('table[data-table=pair] td[data-key][data-figure]')].map(c => [c.dataset.key, c.dataset.figure, c.textContent.trim()])")
        .await;
    serde_json::from_value(cells).unwrap()
}

/// Formats a figure of a group of people.
type Words = fn(&[&Person]) -> String;

/// Returns the expected comparison, computed from the records.
fn expected(ledger: &Ledger, query: &str, pair: [&str; 2]) -> Cells {
    let sides = pair.map(|drug| {
        let mut people = ledger.admitted(query, "drug");
        people.retain(|own| own.keys("drug").contains(drug));
        (drug, people)
    });
    let figures: [(&str, Words); 4] = [
        ("people", |people| thousands(people.len())),
        ("life", |people| part(people, |own| own.sentence == "life")),
        ("median", median),
        ("firearm", |people| part(people, |own| own.firearm)),
    ];
    let mut cells = Vec::new();
    for (figure, words) in figures {
        for (drug, people) in &sides {
            cells.push(((*drug).to_owned(), figure.to_owned(), words(people)));
        }
    }
    cells
}

/// Formats a part of a group: `79 (22%)`.
fn part(people: &[&Person], is_in: fn(&Person) -> bool) -> String {
    let (count, whole) = (people.iter().filter(|own| is_in(own)).count(), people.len());
    if whole == 0 {
        return "–".to_owned();
    }
    let share = match (200 * count + whole) / (2 * whole) {
        0 if count > 0 => "under 1%".to_owned(),
        100.. if count < whole => "over 99%".to_owned(),
        share => format!("{share}%"),
    };
    format!("{} ({share})", thousands(count))
}

/// Returns the lower median of all sentences; life is longer than any term, and death is more severe.
fn median(people: &[&Person]) -> String {
    let severity = |sentence: &Value| match (sentence.as_u64(), sentence.as_str()) {
        (Some(months), _) => Some(months),
        (_, Some("life")) => Some(100_000),
        (_, Some("death")) => Some(100_001),
        _ => None,
    };
    let mut all: Vec<u64> = people
        .iter()
        .filter_map(|own| severity(&own.sentence))
        .collect();
    all.sort_unstable();
    match all.get(all.len().saturating_sub(1) / 2) {
        None => "–".to_owned(),
        Some(100_000) => "Life".to_owned(),
        Some(100_001) => "Death".to_owned(),
        Some(months) => match (months / 12, months % 12) {
            (years, 0) => format!("{years} years"),
            (years, 1) => format!("{years} years 1 month"),
            (years, months) => format!("{years} years {months} months"),
        },
    }
}

async fn compares(reader: &Reader, ledger: &Ledger, query: &str, pair: [&str; 2]) {
    let expected = expected(ledger, query, pair);
    let what = format!("{} beside {} in {query:?}", pair[0], pair[1]);
    until_seen(
        &what,
        async || comparison(reader).await,
        |cells| *cells == expected,
    )
    .await;
}

on_a_server! {
    /// The switch filters by firearm, and the chart of drugs shows how many people have a firearm offense.
    async fn the_firearm_switch_filters(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        for (words, query, chip) in [
            ("With a firearm", "?firearm=yes", Some("With a firearm offense")),
            ("Without", "?firearm=no", Some("Without a firearm offense")),
            ("All", "", None),
        ] {
            reader.choose(words).await;
            reader.sees_address(query).await;
            assert_eq!(reader.chips().await, chip.into_iter().collect::<Vec<_>>());
            agrees(&reader, &ledger, query).await;
        }
        reader.press_mark("drug", "crack").await;
        reader.choose("With a firearm").await;
        reader.sees_address("?drug=crack&firearm=yes").await;
        agrees(&reader, &ledger, "?drug=crack&firearm=yes").await;
        reader.sees_headline("for crack cocaine offenses, with a firearm offense").await;
    }

    /// One press compares crack with powder cocaine; the lists choose any other pair.
    async fn one_press_compares_crack_with_powder(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        assert_eq!(comparison(&reader).await, Cells::new());
        reader.press_button("Compare crack with powder cocaine").await;
        reader.sees_address("?pair=crack,powder").await;
        compares(&reader, &ledger, "", ["crack", "powder"]).await;
        assert_eq!(reader.table_count().await, 1716, "a comparison is no filter");
        reader.pick("with", "heroin").await;
        reader.sees_address("?pair=crack,heroin").await;
        compares(&reader, &ledger, "", ["crack", "heroin"]).await;
        reader.pick("Compare", "methamphetamine").await;
        reader.sees_address("?pair=methamphetamine,heroin").await;
        // Choosing the drug of the other side swaps the sides.
        reader.pick("Compare", "heroin").await;
        reader.sees_address("?pair=heroin,methamphetamine").await;
        compares(&reader, &ledger, "", ["heroin", "methamphetamine"]).await;
        reader.back().await;
        reader.sees_address("?pair=methamphetamine,heroin").await;
        compares(&reader, &ledger, "", ["methamphetamine", "heroin"]).await;
        let shown = reader
            .js("return [...document.querySelectorAll('figure[data-chart=drug] .pair select')].map(s => s.value)")
            .await;
        assert_eq!(shown, json!(["methamphetamine", "heroin"]), "the lists follow");
        reader.press_button("Close the comparison").await;
        reader.sees_address("").await;
        assert_eq!(comparison(&reader).await, Cells::new());
    }
}

/// A comparison applies every filter but that of drugs.
#[tokio::test]
async fn a_comparison_obeys_all_filters_but_the_drugs() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    for (query, pair) in [
        ("?drug=heroin&pair=crack,powder", ["crack", "powder"]),
        (
            "?firearm=yes&state=FL&pair=crack,methamphetamine",
            ["crack", "methamphetamine"],
        ),
        ("?sentence=life&pair=none,unnamed", ["none", "unnamed"]),
        (
            "?from=2014-04-15&to=2014-04-15&pair=marijuana,heroin",
            ["marijuana", "heroin"],
        ),
    ] {
        reader.open(query).await;
        compares(&reader, &ledger, query, pair).await;
        agrees(&reader, &ledger, query).await;
    }
    reader.leave().await;
}
