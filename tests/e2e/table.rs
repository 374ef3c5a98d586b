//! The table of grants.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Place, Reader, on_a_server, records, until_seen};

/// Returns a name as search words.
fn words(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

/// Presses the heading of a column, and returns its cells and the direction.
async fn sorted_by(reader: &Reader, heading: &str, address: &str) -> (Vec<String>, String) {
    reader.press_button(heading).await;
    reader.sees_address(address).await;
    let direction = reader
        .js_with("return [...document.querySelectorAll('th[aria-sort]')].map(h => `${h.innerText.trim().split(/\\s/)[0]} ${h.getAttribute('aria-sort')}`).join()", vec![])
        .await;
    (
        reader.row_ids().await,
        direction.as_str().unwrap().to_owned(),
    )
}

/// Returns the rows with equal cells in `column` together, as ids. Remarks in a cell do not count.
async fn runs(reader: &Reader, column: usize) -> Vec<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('table[data-table=records] tbody tr')].map(row => {
            const cell = row.cells[arguments[0]].cloneNode(true);
            cell.querySelectorAll('small').forEach(own => own.remove());
            return cell.textContent.trim();
        })";
    let cells = reader.js_with(script, vec![json!(column)]).await;
    let cells = cells.as_array().unwrap().clone();
    let mut runs: Vec<(Value, Vec<String>)> = Vec::new();
    for (id, own) in reader.row_ids().await.into_iter().zip(cells) {
        match runs.last_mut() {
            Some((cell, run)) if *cell == own => run.push(id),
            _ => runs.push((own, vec![id])),
        }
    }
    runs.into_iter().map(|(_, run)| run).collect()
}

/// Each column sorts in both directions. Rows that are equal stay in the order of the list in both.
#[tokio::test]
async fn every_column_sorts_both_ways() {
    let reader = Reader::at(Place::Http).await;
    // Few enough for one page, so that the whole order is visible.
    let query = "?from=2015-03-31&to=2015-03-31";
    for (column, heading, key) in [
        (0, "Name", "name"),
        (2, "District", "district"),
        (3, "Sentence", "sentence"),
        (4, "What the grant did", "effect"),
    ] {
        reader.open(query).await;
        let word = heading.split(' ').next().unwrap();
        let (up, direction) = sorted_by(&reader, heading, &format!("{query}&sort={key}")).await;
        assert_eq!(direction, format!("{word} ascending"));
        let mut upward = runs(&reader, column).await;
        let (down, direction) = sorted_by(&reader, heading, &format!("{query}&sort=-{key}")).await;
        assert_eq!(direction, format!("{word} descending"));
        assert_eq!((up.len(), down.len()), (22, 22));
        assert!(upward.iter().all(|run| run.is_sorted()), "{upward:?}");
        upward.reverse();
        assert_eq!(runs(&reader, column).await, upward, "{heading}");
    }
    reader.open("").await;
    let (up, direction) = sorted_by(&reader, "Granted", "?sort=date").await;
    assert_eq!(direction, "Granted ascending");
    assert!(up[0].starts_with("2011-11-21"), "{up:?}");
    let (down, direction) = sorted_by(&reader, "Granted", "").await;
    assert_eq!(direction, "Granted descending");
    assert!(down[0].starts_with("2017-01-19"), "{down:?}");
    reader.leave().await;
}

/// Names are sorted by surname, sentences by length.
#[tokio::test]
async fn names_go_by_surname_and_sentences_by_length() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sort=name").await;
    let surnames: Vec<String> = reader
        .rows()
        .await
        .iter()
        .map(|row| row[0].to_lowercase())
        .collect();
    assert_eq!(surnames.len(), 25);
    assert!(
        surnames
            .iter()
            .all(|name| name.split(' ').any(|part| part.starts_with('a'))),
        "{surnames:?}"
    );
    reader.open("?sentence=death").await;
    let death: BTreeSet<String> = reader.row_ids().await.into_iter().collect();
    reader.open("?sort=-sentence").await;
    let gravest = reader.row_ids().await.into_iter().take(death.len());
    assert_eq!(gravest.collect::<BTreeSet<String>>(), death);
    // An unstated sentence has no length: it comes last in either direction.
    reader.open("?sentence=unknown").await;
    let unknown = reader.row_ids().await;
    assert_eq!(unknown.len(), 1);
    for sort in ["sentence", "-sentence"] {
        reader.open(&format!("?sort={sort}&page=69")).await;
        assert_eq!(reader.row_ids().await.last(), unknown.last(), "{sort}");
    }
    reader.leave().await;
}

on_a_server! {
    /// A long list shows five people until it is opened. Pages of 25 then list each person once, to the last page.
    async fn pages_of_25_list_each_grant_once(reader: Mouse) {
        reader.open("?sentence=life&from=2016-08-03&to=2016-08-03").await;
        let query = "?from=2016-08-03&to=2016-08-03&sentence=life";
        let first = reader.row_ids().await;
        assert_eq!(first.len(), 5);
        reader.press_button("See all 67 people").await;
        let query = format!("{query}&people=all");
        reader.sees_address(&query).await;
        let mut ids = reader.row_ids().await;
        assert_eq!((ids.len(), &ids[..5]), (25, &first[..]));
        let focus = reader.js("return document.activeElement.closest('tr').dataset.id").await;
        assert_eq!(focus, json!(first[4]), "the next key goes to the people who were added");
        reader.press_button("Next").await;
        reader.sees_address(&format!("{query}&page=2")).await;
        ids.extend(reader.row_ids().await);
        reader.press_button("Next").await;
        reader.sees_address(&format!("{query}&page=3")).await;
        ids.extend(reader.row_ids().await);
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!((ids.len(), count), (67, 67));
        let stuck = reader.js("return [...document.querySelectorAll('button')].find(b => b.innerText === 'Next').disabled").await;
        assert_eq!(stuck, json!(true));
        reader.press_button("Previous").await;
        reader.sees_address(&format!("{query}&page=2")).await;
    }

    /// A name in the search finds the person in any case, and the charts respond.
    async fn a_person_is_found_by_name(reader: Mouse) {
        reader.open("").await;
        let row = reader.rows().await[3].clone();
        let field = reader.find("label", "Find a name").await;
        reader.press((field.right - 20.0, field.middle().1)).await;
        reader.write(&row[0].to_lowercase()).await;
        let rows = until_seen("one row", async || reader.rows().await, |rows| rows.len() == 1).await;
        assert_eq!(rows[0], row);
        assert_eq!(reader.table_count().await, 1);
        assert_eq!(reader.sum("time").await, 1);
        assert_eq!(reader.sum("sentence").await, 1);
        assert_eq!(reader.chips().await, [format!("Search: {}", words(&row[0]))]);
        reader.press_button("Remove filter: Search").await;
        reader.sees_headline("1,716 prison sentences").await;
    }
}

/// `names=hide` removes all names from the page and from the search.
#[tokio::test]
async fn an_address_that_hides_names_shows_none_anywhere() {
    let names: BTreeSet<String> = records()["people"]["name"]
        .as_array()
        .expect("the records have a column of names")
        .iter()
        .map(|name| name.as_str().unwrap().to_lowercase())
        .collect();
    let reader = Reader::at(Place::Http).await;
    let names_on = async |query: &str| -> Vec<String> {
        reader.open(query).await;
        let all = reader
            .js("return document.documentElement.outerHTML.replace(/<(script|style)[\\s\\S]*?<\\/\\1>/g, '')")
            .await;
        let all = all.as_str().unwrap().to_lowercase();
        names
            .iter()
            .filter(|name| all.contains(*name))
            .cloned()
            .collect()
    };
    assert!(
        names_on("?people=all").await.len() >= 20,
        "the test finds names where they are"
    );
    for query in [
        "?names=hide",
        "?names=hide&page=30",
        "?names=hide&sort=name",
        "?names=hide&from=2011-11-21&to=2011-11-21",
        "?names=hide&q=Smith",
        "?q=Smith&names=hide&sentence=death",
        "?names=hide&q=James%20Wright",
        "?names=hide&from=2015-03-31&to=2015-03-31&drug=crack",
        "?names=hide&id=2016-08-03-214",
        "?names=hide&id=2016-08-03-112&drug=powder&pair=crack,powder&sort=district",
    ] {
        assert_eq!(names_on(query).await, Vec::<String>::new(), "{query}");
        let text = reader.page_text().await.to_lowercase();
        assert!(!text.contains("smith"), "{query}");
        let headings = reader.js("return [...document.querySelectorAll('table[data-table=records] thead th')].map(h => h.innerText.trim())").await;
        assert!(!headings.to_string().contains("Name"), "{headings}");
        let rows = reader.rows().await;
        assert!(rows.iter().all(|row| row.len() == 5), "{query}: {rows:?}");
        assert_eq!(rows.is_empty(), reader.table_count().await == 0, "{query}");
    }
    reader.open("?names=hide").await;
    assert_eq!(reader.table_count().await, 1716);
    reader.leave().await;
}

/// Courts are in order of their states, and within a state in order of their names.
#[tokio::test]
async fn courts_go_by_state() {
    let reader = Reader::at(Place::Http).await;
    let query = "?from=2015-03-31&to=2015-03-31&sort=district";
    reader.open(query).await;
    let rows = reader.rows().await;
    let courts: Vec<(String, String)> = rows.iter().map(|row| place(&row[2])).collect();
    let mut sorted = courts.clone();
    sorted.sort();
    assert_eq!(courts, sorted);
    assert!(
        courts
            .first()
            .is_some_and(|first| first.0 < courts[courts.len() - 1].0)
    );
    // The chips too.
    reader.open("?district=wyd,cacd,ilnd,alsd").await;
    let chips = reader.chips().await;
    let states: Vec<String> = chips.iter().map(|chip| place(chip).0).collect();
    assert_eq!(
        states,
        ["Alabama", "California", "Illinois", "Wyoming"],
        "{chips:?}"
    );
    reader.leave().await;
}

/// Returns the state of the first court and its part: `Florida`, `Southern`.
fn place(courts: &str) -> (String, String) {
    let court = courts.split(';').next().unwrap();
    let (part, state) = court.split_once("District of ").unwrap();
    (state.trim().to_owned(), part.trim().to_owned())
}
