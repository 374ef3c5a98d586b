//! Downloads, as the browser saves them.

use serde_json::{Value, json};

use crate::support::{
    Answer, FOLDER, Ledger, Person, Place, Reader, ServeOptions, Sheetful, field, in_other_engines,
    records,
};

/// The people of the latest day first, and those of a day in the order of the list.
fn latest_first<'a>(people: &[&'a Person]) -> Vec<&'a Person> {
    let mut people = people.to_vec();
    people.sort_by(|one, other| other.day.cmp(&one.day));
    people
}

const VIEW: &str = "?state=MD&drug=crack&effect=expires";

/// Checks that the file holds the people of the view, and its source.
fn is_of_the_view(file: &Sheetful, ledger: &Ledger, address: &str) {
    let people = ledger.view(VIEW);
    let people = latest_first(&people);
    let ids: Vec<&str> = people.iter().map(|own| own.id.as_str()).collect();
    assert_eq!(file.column("id"), ids);
    let names: Vec<&str> = people.iter().map(|own| own.name.as_str()).collect();
    assert_eq!(file.column("name"), names);
    assert!(people.len() > 3, "{}", people.len());
    assert!(file.column("drugs").iter().all(|own| own.contains("crack")));
    assert!(file.column("states").iter().all(|own| own.contains("MD")));
    assert!(file.column("effect").iter().all(|own| own == "expires"));
    for words in [
        "U.S. Department of Justice",
        "www.justice.gov/pardon/obama-commutations",
        "Retrieved: January 2019",
        "for crack cocaine offenses",
        address,
    ] {
        assert!(file.says(words), "no “{words}” in {:#?}", file.notes);
    }
    for column in &file.columns {
        assert!(
            file.says(&format!("Column {column}: ")),
            "{column} is not explained"
        );
    }
}

/// Saves the view in both formats, where that is allowed.
async fn saves_both(place: Place, address: impl Fn(&Reader) -> String) {
    let ledger = Ledger::read();
    let reader = Reader::at(place).await;
    let folder = reader.keep_files().await;
    reader.open(VIEW).await;
    assert_eq!(
        reader
            .js("return !!document.querySelector('[data-forbidden]')")
            .await,
        json!(false)
    );
    let address = address(&reader);

    reader.press_button("Download CSV").await;
    let (name, text) = reader.has_saved(&folder, ".csv").await;
    assert_eq!(name, "commutations-drug-crack-state-md-effect-expires.csv");
    reader.sees_saving(&name).await;
    is_of_the_view(&Sheetful::read(&text), &ledger, &address);

    reader.press_button("Download JSON").await;
    let (name, text) = reader.has_saved(&folder, ".json").await;
    reader.sees_saving(&name).await;
    let file: Value = serde_json::from_str(&text).expect("JSON");
    let people = ledger.view(VIEW);
    assert_eq!(file["count"], json!(people.len()));
    let ids: Vec<String> = latest_first(&people)
        .iter()
        .map(|own| own.id.clone())
        .collect();
    assert_eq!(field(&file, "id"), ids);
    assert_eq!(file["retrieved"], "2019-01");
    assert_eq!(
        file["source"]["publisher"],
        records()["source"]["publisher"]
    );
    assert!(
        file["address"].as_str().unwrap().contains(&address),
        "{}",
        file["address"]
    );
    reader.leave().await;
}

#[tokio::test]
async fn both_files_are_saved_from_a_server() {
    saves_both(Place::Http, |reader| {
        // Commas are replaced in notes, since they would split the cell.
        reader.site.address("?drug=crack&state=MD&effect=expires")
    })
    .await;
}
in_other_engines! { both_files_are_saved_from_a_server: Mouse, Downloads }

#[tokio::test]
async fn both_files_are_saved_from_a_page_opened_as_a_file() {
    // The folders of the reader's disk do not appear.
    saves_both(Place::File, |_| {
        "commutations.html?drug=crack&state=MD&effect=expires".to_owned()
    })
    .await;
}
in_other_engines! { both_files_are_saved_from_a_page_opened_as_a_file: Mouse, Downloads }

/// A file that was opened from a disk does not reveal its folder.
#[tokio::test]
async fn a_saved_file_does_not_tell_the_readers_folders() {
    let reader = Reader::at(Place::File).await;
    let folder = reader.keep_files().await;
    reader.open("?effect=at-once").await;
    reader.press_button("Download CSV").await;
    let (_, text) = reader.has_saved(&folder, ".csv").await;
    assert!(
        !text.contains("file:") && !text.contains("/dist/"),
        "{text}"
    );
    reader.leave().await;
}

/// The file has all 1,716 people, and no cell that a spreadsheet would compute.
#[tokio::test]
async fn the_file_of_all_has_everybody() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    let folder = reader.keep_files().await;
    reader.open("").await;
    reader.press_button("Download CSV").await;
    let (name, text) = reader.has_saved(&folder, ".csv").await;
    assert_eq!(name, "commutations-all.csv");
    let file = Sheetful::read(&text);
    assert_eq!(file.rows.len(), 1716);
    let people = latest_first(&ledger.view(""));
    assert!(
        file.column("id")
            .iter()
            .eq(people.iter().map(|own| &own.id))
    );
    let cells = file.rows.iter().flatten();
    let formulas: Vec<&String> = cells
        .filter(|cell| cell.starts_with(['=', '+', '-', '@']))
        .collect();
    assert!(formulas.is_empty(), "{formulas:?}");
    reader.leave().await;
}

/// A name that looks like a formula is made safe.
#[tokio::test]
async fn a_name_that_begins_like_a_formula_is_disarmed() {
    let mut records = records();
    records["people"]["name"][0] = json!("=HYPERLINK(\"https://example.org\",\"Ana\")");
    let answer = Answer::of("application/json", records.to_string());
    let options = ServeOptions::default().answer(format!("{FOLDER}/data/records.json"), answer);
    let reader = Reader::with(Place::Http, options).await;
    let folder = reader.keep_files().await;
    reader.open("?from=2011-11-21&to=2011-11-21").await;
    reader.press_button("Download CSV").await;
    let (_, text) = reader.has_saved(&folder, ".csv").await;
    let names = Sheetful::read(&text).column("name");
    assert_eq!(names, ["'=HYPERLINK(\"https://example.org\",\"Ana\")"]);
    reader.leave().await;
}

/// The file has the current view, in the order of the table.
#[tokio::test]
async fn the_file_follows_the_view_and_its_order() {
    let reader = Reader::at(Place::Http).await;
    let folder = reader.keep_files().await;
    reader
        .open("?from=2015-03-31&to=2015-03-31&sort=name")
        .await;
    reader.press_mark("sentence", "life").await;
    reader
        .sees_address("?from=2015-03-31&to=2015-03-31&sentence=life&sort=name")
        .await;
    let ids = reader.row_ids().await;
    assert_eq!(ids.len(), 8);
    reader.press_button("Download CSV").await;
    let (name, text) = reader.has_saved(&folder, ".csv").await;
    assert_eq!(name, "commutations-2015-03-31-sentence-life.csv");
    assert_eq!(Sheetful::read(&text).column("id"), ids);
    reader.leave().await;
}

/// In a frame that forbids downloads, the page says so and shows the text to copy by hand.
#[tokio::test]
async fn a_frame_that_forbids_files_shows_the_text() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Frame).await;
    let folder = reader.keep_files().await;
    reader.open(VIEW).await;
    let said = reader
        .js("return document.querySelector('[data-forbidden]')?.innerText ?? ''")
        .await;
    assert!(
        said.as_str().unwrap().contains("may forbid downloads"),
        "{said}"
    );
    reader.press_button("View as text").await;
    let text = reader.sees_selected_text().await;
    // A text area normalizes line ends and can drop the byte order mark.
    let text = format!("\u{feff}{}", text.trim_start_matches('\u{feff}'));
    is_of_the_view(
        &Sheetful::read(&text),
        &ledger,
        "commutations.html?drug=crack&state=MD&effect=expires",
    );
    reader.press_button("Copy CSV").await;
    reader
        .sees_saving("Copying is blocked here. Copy the selected text.")
        .await;
    reader.sees_selected_text().await;
    assert!(folder.files().is_empty(), "nothing is saved");
    // The browser logs its own message about what the frame forbids.
    reader
        .leave_having_been_told(|line| {
            line.contains("Permissions policy violation: The Clipboard API")
        })
        .await;
}

/// “Copy CSV” and “Copy link” report the result and fill the clipboard.
#[tokio::test]
async fn copying_says_what_happened() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    reader
        .browser
        .cdp("Browser.grantPermissions", allowed)
        .await;
    reader.open(VIEW).await;
    reader.press_button("Copy CSV").await;
    reader.sees_saving("The table was copied.").await;
    let text = reader.js("return navigator.clipboard.readText()").await;
    let text = text
        .as_str()
        .unwrap()
        .trim_start_matches('\u{feff}')
        .to_owned();
    let address = reader.site.address("?drug=crack&state=MD&effect=expires");
    is_of_the_view(
        &Sheetful::read(&format!("\u{feff}{text}")),
        &ledger,
        &address,
    );
    reader.press_button("Copy link").await;
    reader.sees_saving("The link was copied.").await;
    let link = reader.js("return navigator.clipboard.readText()").await;
    let here = reader.js("return location.href").await;
    assert_eq!(link, here);
    reader.leave().await;
}

/// Where a clipboard cannot be written to, however a browser or a policy has put it out of use, the text is shown.
#[tokio::test]
async fn without_a_clipboard_the_text_is_shown() {
    for clipboard in [
        "undefined",
        "{}",
        "{ writeText() { throw new TypeError('no') } }",
        "{ writeText() {} }",
        "{ writeText: () => Promise.reject(new Error('no')) }",
    ] {
        let reader = Reader::at(Place::Http).await;
        reader
            .before_the_page(&format!(
                "Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }})"
            ))
            .await;
        reader.open("?sentence=life").await;
        reader.press_button("Copy link").await;
        reader
            .sees_saving("Copying is blocked here. Copy the selected text.")
            .await;
        let selected = "return document.activeElement.value";
        let here = reader.js("return location.href").await;
        assert_eq!(reader.js(selected).await, here, "{clipboard}");
        reader.leave().await;
    }
}

/// If names are hidden, no file has one.
#[tokio::test]
async fn files_without_names_have_none() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    let folder = reader.keep_files().await;
    reader
        .open("?names=hide&from=2016-08-03&to=2016-08-03")
        .await;
    reader.press_button("Download CSV").await;
    let (name, csv) = reader.has_saved(&folder, ".csv").await;
    assert!(name.contains("without-names"), "{name}");
    reader.press_button("Download JSON").await;
    let (_, json) = reader.has_saved(&folder, ".json").await;
    assert!(!Sheetful::read(&csv).columns.contains(&"name".to_owned()));
    for text in [csv, json] {
        let named: Vec<&str> = ledger
            .0
            .iter()
            .map(|own| own.name.as_str())
            .filter(|name| text.contains(name))
            .collect();
        assert!(named.is_empty(), "{named:?}");
    }
    reader.leave().await;
}
