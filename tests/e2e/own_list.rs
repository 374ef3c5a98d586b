//! A reader’s own list: given, shown, filtered, refused and left.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::load::HEADLINE;
use crate::support::{
    OwnRow, Place, Reader, Roll, everywhere, example, on_a_server, text, until_seen, written,
};

everywhere! {
    /// A governor’s list is chosen as a file, and every chart, the headline and the table count it.
    async fn a_governors_list_is_counted_in_every_chart(reader: Mouse) {
        let roll = Roll::of("governor.csv");
        assert_eq!(roll.len(), 60);
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&example("governor.csv")).await;
        let told = reader.sees_told(60).await;
        assert_eq!(told.faults, Some(0), "{told:?}");
        assert!(told.words.starts_with("60 rows: 60 in the charts"), "{told:?}");
        reader.shows_own().await;
        reader.counts_as(&roll).await;
        let headline = reader.headline().await;
        assert!(headline.starts_with("60 prison sentences were cut short."), "{headline}");
        assert_eq!(reader.tally("place").await, places(&roll));
        assert_eq!(reader.rows().await.len(), 5);

        // The places and the indeterminate sentences filter each other as the bundled list does.
        let cedar = roll.only(|own| own.place == "Cedar Falls County");
        reader.press_mark("place", "~Cedar Falls County").await;
        reader.sees_headline(&format!("{} prison sentences", cedar.len())).await;
        assert_eq!(reader.tally("sentence").await, cedar.by(|own| &own.bin));
        let to_life = cedar.only(|own| own.bin == "to-life");
        reader.press_mark("sentence", "to-life").await;
        reader.sees_headline(&format!("{} indeterminate sentences", to_life.len())).await;
        let address = reader.address().await;
        assert!(address.contains("sentence=to-life") && address.contains("district=~Cedar"), "{address}");
        let names = to_life.by(|own| &own.name);
        let shown: Vec<String> = reader.rows().await.into_iter().map(|row| row.concat()).collect();
        assert_eq!(shown.len(), names.len());
        assert!(shown.iter().all(|row| names.keys().any(|name| row.contains(name))), "{shown:?}");
    }

    /// One press leads back to the list of the page.
    async fn one_press_leads_back_to_the_list_of_the_page(reader: Mouse) {
        reader.open("").await;
        let before = reader.bundled().await;
        let text_before = reader.tally("time").await;
        reader.opens_own().await;
        reader.gives_file(&example("governor.csv")).await;
        reader.shows_own().await;
        reader.press_mark("sentence", "to-life").await;
        reader.sees_address("?sentence=to-life").await;
        assert_ne!(reader.bundled().await, before);
        reader.press_own("leave").await;
        until_seen("the list of the page", async || reader.bundled().await, |own| *own == before).await;
        reader.ready().await;
        assert_eq!(reader.headline().await, HEADLINE);
        assert_eq!(reader.tally("time").await, text_before);
        assert_eq!(reader.js("return document.querySelector('[data-own=line]')").await, Value::Null);
    }

    /// Rows can be pasted, with semicolons between the cells, and have no names and no places.
    async fn pasted_rows_are_a_list(reader: Mouse) {
        let roll = Roll::of("plain.csv");
        reader.open("").await;
        reader.opens_own().await;
        reader.pastes(&std::fs::read_to_string(example("plain.csv")).unwrap()).await;
        let told = reader.sees_told(roll.len()).await;
        assert_eq!(told.faults, Some(0), "{told:?}");
        reader.shows_own().await;
        reader.counts_as(&roll).await;
        let charts = reader.js("return [...document.querySelectorAll('#app figure[data-chart]')].filter(own => own.checkVisibility()).map(own => own.dataset.chart)").await;
        for missing in ["state", "place", "district", "drug", "effect", "served", "change", "years", "presidents"] {
            assert!(!charts.as_array().unwrap().contains(&json!(missing)), "{missing} in {charts}");
        }
    }

    /// A file that is not a list is refused in a sentence, and the page stays as it was.
    async fn what_is_no_list_is_refused_in_a_sentence(reader: Mouse) {
        reader.open("").await;
        let before = reader.bundled().await;
        reader.opens_own().await;
        for (name, content, words) in refused() {
            reader.gives_file(&written(name, &content)).await;
            let said = reader.sees_refused(name).await;
            assert!(said.contains(words) && said.ends_with('.'), "{name}: {said}");
            let told = reader.told().await;
            assert!(!told.may_show && told.rows.is_none(), "{name}: {told:?}");
            assert_eq!(reader.bundled().await, before, "{name}");
        }
        // The next file is read all the same.
        reader.gives_file(&example("plain.csv")).await;
        reader.sees_told(Roll::of("plain.csv").len()).await;
        assert_eq!(reader.bundled().await, before);
    }
}

/// Files that are no lists, each with words of why.
fn refused() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let records =
        std::fs::read_to_string(crate::support::dist().join("data/records.json")).unwrap();
    let damaged = records.replacen("\"in_force\"", "\"in_farce\"", 1);
    let half = records.chars().take(records.len() / 2).collect::<String>();
    let lines = "<!doctype html>\n<html lang=en>\n<title>Clemency</title>\n<p>Granted on May 3, 2019, to two\n<p>See below</html>\n";
    vec![
        ("empty.csv", Vec::new(), "is empty"),
        ("blank.csv", b"\n \n\n".to_vec(), "is empty"),
        (
            "picture.csv",
            [0_u8, 1, 2, 250, 0, 7].repeat(200),
            "not a text",
        ),
        ("book.xlsx", workbook(), "is a workbook"),
        (
            "order.pdf",
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj".to_vec(),
            "is a PDF",
        ),
        ("page.csv", lines.as_bytes().to_vec(), "is a web page"),
        (
            "names.csv",
            b"Name,Date,Sentence\n".to_vec(),
            "no rows below",
        ),
        (
            "words.txt",
            b"Only words\nwithout any table\nat all\n".to_vec(),
            "single column",
        ),
        ("damaged.json", damaged.into_bytes(), "in_force"),
        (
            "half.json",
            half.into_bytes(),
            "not a list that this page can read",
        ),
        (
            "other.json",
            b"{\"schema\": \"commutations/records/99\"}".to_vec(),
            "commutations/records/99",
        ),
        (
            "objects.json",
            b"[{\"name\": \"Ana Ferro\", \"sentence\": \"Life\"}]".to_vec(),
            "not a list that this page can read",
        ),
    ]
}

/// The beginning of a workbook: a name in an archive, and then compressed bytes.
fn workbook() -> Vec<u8> {
    let mut bytes = b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00[Content_Types].xml".to_vec();
    let mut state = 1_u32;
    bytes.extend((0..4000).map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    }));
    bytes
}

/// The state of a federal court.
fn state_of(own: &OwnRow) -> &'static str {
    match own.place.rsplit(" of ").next().unwrap_or_default() {
        "Iowa" => "IA",
        "Oregon" => "OR",
        "Columbia" => "DC",
        "New York" => "NY",
        "Nebraska" => "NE",
        "Florida" => "FL",
        "Missouri" => "MO",
        "Tennessee" => "TN",
        "California" => "CA",
        "Virginia" => "VA",
        "Texas" => "TX",
        other => panic!("{other}"),
    }
}

fn places(roll: &Roll) -> BTreeMap<String, u32> {
    let places = roll.by(|own| &own.place).into_iter();
    places
        .map(|(place, people)| (format!("~{place}"), people))
        .collect()
}

on_a_server! {
    /// The list is not in the address: a view that is loaded again is a view of the page’s own list.
    async fn a_list_does_not_outlast_a_reload(reader: Mouse) {
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&example("governor.csv")).await;
        reader.shows_own().await;
        reader.press_mark("sentence", "life").await;
        reader.sees_address("?sentence=life").await;
        reader.reload().await;
        assert_eq!(reader.address().await, "?sentence=life");
        reader.sees_headline("569 life sentences").await;
        let list = reader.js("return document.documentElement.dataset.list ?? null").await;
        assert_eq!(list, Value::Null);
    }

    /// The browser asks before a list that has not been saved is lost with the page, and not after it has been saved.
    async fn a_list_that_is_not_saved_is_not_lost_without_a_question(reader: Mouse, Downloads) {
        // Drivers answer the question themselves, so the event that asks it is looked at.
        let asks = async || {
            reader.js("const leaving = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(leaving); return leaving.defaultPrevented").await
        };
        reader.open("").await;
        let folder = reader.keep_files().await;
        assert_eq!(asks().await, json!(false), "nothing can be lost");
        reader.shows_file(&example("governor.csv")).await;
        assert_eq!(asks().await, json!(true), "a list that is nowhere else");
        reader.saves_list(&folder).await;
        assert_eq!(asks().await, json!(false), "a saved list");
    }

    /// People without a date of grant are in no chart; the page says how many they are.
    async fn people_without_a_date_are_told(reader: Mouse) {
        let rows = b"name,granted,sentence\nAna Cole,2016-08-03,Life\nBen Dow,,Life\nCy Eads,,10 years\n";
        reader.open("").await;
        reader.shows_file(&written("without-date.csv", rows)).await;
        let line = async || text(&reader.js("return document.querySelector('[data-own=line]').innerText").await);
        let said = line().await;
        assert!(said.contains(", 1 person. Two more people have no date of grant and cannot be shown."), "{said}");
        assert_eq!(reader.table_count().await, 1);
    }

    /// No file made of a list that is not published notes the page's address: it leads to another list.
    async fn no_file_notes_an_address_that_leads_elsewhere(reader: Mouse, Downloads) {
        reader.open("").await;
        let folder = reader.keep_files().await;
        reader.shows_file(&example("governor.csv")).await;
        reader.press_mark("sentence", "life").await;
        reader.sees_address("?sentence=life").await;
        reader.press_button("Download CSV").await;
        let csv = reader.has_saved(&folder, ".csv").await.1;
        reader.press_button("Download JSON").await;
        let json = reader.has_saved(&folder, ".json").await.1;
        reader.press(reader.find("[data-chart=sentence] .options > summary", "").await.middle()).await;
        let group = async || reader.js("return !!document.querySelector('[data-chart=sentence] [data-picture=group]')").await;
        until_seen("the group", group, |own| *own == json!(true)).await;
        reader.pick("Format", "svg").await;
        reader.press(reader.find("[data-chart=sentence] [data-picture=save]", "").await.middle()).await;
        let svg = reader.has_saved(&folder, ".svg").await.1;
        reader.press_button("View as text").await;
        let shown = reader.sees_selected_text().await;
        for (what, file) in [("CSV", csv), ("JSON", json), ("picture", svg), ("text", shown)] {
            assert!(file.contains("governor.csv"), "the source is in the {what}: {file}");
            for words in [reader.site.address(""), "sentence=life".to_owned()] {
                assert!(!file.contains(&words), "{words} in the {what}: {file}");
            }
        }
        let file: Value = serde_json::from_str(&reader.has_saved(&folder, ".json").await.1).unwrap();
        assert_eq!(file["address"], Value::Null);

        let links = "return [...document.querySelectorAll('button')].filter(own => own.checkVisibility() && own.innerText === 'Copy link').length";
        assert_eq!(reader.js(links).await, json!(0));
    }

    /// The quick filters are those of the list: no day and no week of another.
    async fn quick_filters_are_those_of_the_list(reader: Mouse) {
        let roll = Roll::of("governor.csv");
        let days = roll.by(|own| &own.day);
        let most = days.values().max().unwrap();
        let (day, _) = days.iter().find(|(_, people)| *people == most).unwrap();
        reader.open("").await;
        let words = async || reader.js("return [...document.querySelector('.quick').querySelectorAll('button')].map(own => own.textContent)").await;
        assert_eq!(words().await, json!(["Everyone", "Life", "Crack", "Aug. 3, 2016", "Final week"]));
        reader.shows_file(&example("governor.csv")).await;
        let own = words().await;
        assert_eq!(own.as_array().map(Vec::len), Some(3), "{own}");
        let spot = reader.find(".quick button", &text(&own[2])).await;
        reader.press(spot.middle()).await;
        reader.sees_address(&format!("?from={day}&to={day}")).await;
        reader.sees_headline(&format!("{most} prison sentences")).await;
    }

    /// A file can be dropped on the dialog.
    async fn a_file_can_be_dropped(reader: Mouse) {
        let roll = Roll::of("governor.csv");
        reader.open("").await;
        reader.opens_own().await;
        reader.drops("governor.csv", &std::fs::read_to_string(example("governor.csv")).unwrap()).await;
        reader.sees_told(roll.len()).await;
        reader.shows_own().await;
        reader.counts_as(&roll).await;
    }

    /// Of a list with several kinds of clemency, the commutations are shown first, or what the reader chooses; a
    /// person who is in it twice is told.
    async fn kinds_of_clemency_are_told_apart(reader: Mouse) {
        let roll = Roll::of("president.csv");
        let commutations = roll.only(|own| own.kind == "Commutation");
        let pardons = roll.only(|own| own.kind == "Pardon");
        assert_eq!(commutations.len() + pardons.len(), roll.len());
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&example("president.csv")).await;
        let told = reader.sees_told(commutations.len()).await;
        assert!(told.words.contains(&format!("{} of a kind that is not shown", pardons.len())), "{told:?}");
        let lines: Vec<usize> = roll.0.iter().enumerate().filter(|(_, own)| own.name == "Cosmo Upperfold").map(|(at, _)| at + 2).collect();
        let twice = format!("Cosmo Upperfold is in lines {} and {}", lines[0], lines[1]);
        let remarks = reader.part_told("remarks").await;
        assert!(remarks.contains(&twice), "{twice}: {remarks}");

        reader.chooses_own("[data-own=kind]", "Pardon").await;
        reader.sees_told(pardons.len()).await;
        assert!(!reader.part_told("remarks").await.contains("Cosmo Upperfold"));
        reader.shows_own().await;
        reader.counts_as(&pardons).await;
        let headline = reader.headline().await;
        assert!(headline.starts_with(&format!("{} pardons were granted", pardons.len())), "{headline}");

        // The dialog keeps the file for another choice.
        reader.opens_own().await;
        reader.chooses_own("[data-own=kind]", " all").await;
        reader.sees_told(roll.len()).await;
        reader.chooses_own("[data-own=kind]", "Commutation").await;
        reader.sees_told(commutations.len()).await;
        reader.shows_own().await;
        until_seen("the commutations", async || reader.table_count().await, |own| *own == commutations.len()).await;
        reader.counts_as(&commutations).await;
        let headline = reader.headline().await;
        assert!(headline.starts_with(&format!("{} prison sentences were cut short", commutations.len())), "{headline}");
        assert_eq!(reader.tally("state").await, commutations.by(|own| state_of(own)));
    }

    /// The page says who granted what, where it comes from and when, in the words of the form.
    async fn the_form_says_whose_list_it_is(reader: Mouse) {
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&example("governor.csv")).await;
        reader.sees_told(60).await;
        for (field, words) in [
            ("granter", "Imogen Alderidge"),
            ("office", "Governor"),
            ("publisher", "Office of the Governor of Westmark"),
            ("page", "https://westmark.example/clemency"),
            ("copied", "2026-11"),
            ("marks", "Nov. 3, 2020 Election day\nno day"),
        ] {
            reader.fills(field, words).await;
        }
        reader.dates("from", "2017-01-03").await;
        reader.dates("to", "2021-08-23").await;
        let alert = async || text(&reader.js("return document.querySelector('dialog.own-dialog [role=alert]')?.innerText ?? ''").await);
        until_seen("a wrong mark", alert, |own| own.contains("One line does not begin with a day")).await;
        reader.shows_own().await;
        let headline = reader.headline().await;
        assert!(headline.starts_with("Alderidge cut short 60 prison sentences."), "{headline}");
        assert_eq!(reader.js("return document.title").await, json!("Commutations by Gov. Alderidge"));
        let page = reader.page_text().await;
        for words in ["Office of the Governor of Westmark", "November 2026", "Election day"] {
            assert!(page.contains(words), "no “{words}”");
        }
        let obama = reader.js("return ['Obama', 'Justice', '1,716', 'McKinley'].filter(own => document.querySelector('#app').textContent.includes(own))").await;
        assert_eq!(obama, json!([]), "nothing of the page’s own list");
    }

    /// A list of pardons alone is never called one of commutations, whatever is selected. The granter’s short name is the
    /// surname, and what the form says of the title stays whole in the document title.
    async fn a_list_of_pardons_is_called_that(reader: Mouse) {
        reader.open("").await;
        reader.opens_own().await;
        reader.pastes("Name,Date,Type,Sentence\nAnn Rowe,2020-01-02,Pardon,Life\nBea Dent,2020-01-02,Pardon,10 years\nCy Moss,2020-03-04,Pardon,5 years\n").await;
        reader.sees_told(3).await;
        for (field, words) in [("granter", "Robert Moreno Jr."), ("office", "Governor"), ("title", "Clemency | Westmark")] {
            reader.fills(field, words).await;
        }
        reader.shows_own().await;
        reader.sees_headline("Moreno granted 3 pardons.").await;
        assert_eq!(reader.js("return document.title").await, json!("Clemency | Westmark"));
        reader.press_mark("time", "2020-01-02").await;
        reader.sees_headline("2 prison sentences of people given pardons on Jan. 2, 2020, one of them life").await;
        let title = async || text(&reader.js("return document.title").await);
        until_seen("the title of the view", title, |own| own.starts_with("2 prison") && own.ends_with(" | Clemency | Westmark")).await;
    }
}

/// What is copied for an article ends with the source of an own list.
#[tokio::test]
async fn the_text_for_an_article_about_an_own_list_has_no_address() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.shows_file(&example("governor.csv")).await;
    let keep = "globalThis.copied = []; Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: text => { copied.push(text); return Promise.resolve() } } })";
    reader.js(keep).await;
    reader.press_button("Copy for your article").await;
    let copied = async || text(&reader.js("return copied[0] ?? ''").await);
    let words = until_seen("what is copied", copied, |own| !own.is_empty()).await;
    assert!(
        words.starts_with("60 prison sentences were cut short.")
            && words.trim_end().ends_with("governor.csv.")
            && !words.contains("http"),
        "{words}"
    );
    reader.leave().await;
}
