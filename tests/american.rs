//! What a reader sees is written in American English, with dates in the order of month, day and year.
//!
//! Read are the words as they are written (string literals, scripts, pages and data files), and the snapshots
//! of what the page says, in which figures and dates are filled in.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

mod literals;

use literals::{files, literals, root};
use regex::Regex;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Beginnings of words with British spelling.
static BRITISH: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)\b(?:
            colour | favour | honour | labour | behaviou | neighbour | rumour | harbour | humour | flavour
            | offence | defence | licence | pretence | programmes?\b | centre | metres?\b | theatre | fibre
            | cancell(?:ed|ing) | labell(?:ed\b|ing) | travell | modell(?:ed|ing) | counsell
            | (?:organ|recogn|real|apolog|summar|minim|maxim|author|emphas|final|general|penal|legal)is(?:e|ing|ation)
            | analys(?:e\b|ed|ing) | practis | catalogu | judgement | enrol(?:ment|s?\b) | fulfil(?:s?\b|ment)
            | grey | whilst | amongst | towards | afterwards | learnt | cheque | sceptic
        )\w*",
    )
    .unwrap()
});

/// Dates that begin with the day.
static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b[0-3]?\d (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*\b|\.)")
        .unwrap()
});

/// Dates that begin with the month, but not as the page writes them beside a year.
static NOT_AP: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\b(?:(?:Jan|Feb|Aug|Sep|Sept|Oct|Nov|Dec)|(?:Mar|Apr|Jun|Jul)\.?|(?:May|March|April|June|July)\.) [0-3]?\d\b|\b[A-Z][a-z]+\.? [0-3]?\d,? (?:19|20)\d\d (?:and|to|was|were|is|has|had)\b",
    )
    .unwrap()
});

fn faults(words: &str) -> Vec<String> {
    [&*BRITISH, &*DAY_FIRST, &*NOT_AP]
        .iter()
        .flat_map(|pattern| pattern.find_iter(words))
        .map(|found| format!("“{}” in {words:.200}", found.as_str()))
        .collect()
}

/// Whether a reader can see this text. A lowercase word alone is a key of an address or of the data.
fn is_seen(text: &str) -> bool {
    text.contains(' ') || text.starts_with(char::is_uppercase)
}

fn check<'a>(texts: impl IntoIterator<Item = (&'a Path, String)>) {
    let mut faulty = Vec::new();
    let mut count = 0;
    for (path, text) in texts {
        count += 1;
        faulty.extend(
            faults(&text)
                .into_iter()
                .map(|own| format!("{}: {own}", path.display())),
        );
    }
    assert!(count > 0, "there is text");
    assert!(faulty.is_empty(), "\n{}", faulty.join("\n"));
}

#[test]
fn the_words_of_the_program_are_american() {
    let sources = [files("src", ".rs"), files("crates/site/src", ".rs")].concat();
    check(sources.iter().flat_map(|path| {
        let found = literals(&fs::read_to_string(path).unwrap());
        found
            .into_iter()
            .map(|own| own.text)
            .filter(|text| is_seen(text))
            .map(move |text| (path.as_path(), text))
    }));
}

#[test]
fn the_words_of_scripts_are_american() {
    let string = Regex::new(r#""((?:[^"\\\n]|\\.)*)""#).unwrap();
    let scripts = files("web", ".js");
    check(scripts.iter().flat_map(|path| {
        let code = fs::read_to_string(path).unwrap();
        let texts: Vec<String> = string
            .captures_iter(&code)
            .map(|own| own[1].to_owned())
            .collect();
        texts
            .into_iter()
            .filter(|text| is_seen(text))
            .map(move |text| (path.as_path(), text))
    }));
}

#[test]
fn the_words_of_pages_are_american() {
    // Slots, and addresses in links, hold keys.
    let keys = Regex::new(r#"\{[a-z][^}]*\}|(?:href|src|view|data-view)="[^"]*""#).unwrap();
    let pages = [files("pages", ".html"), vec![root("index.html")]].concat();
    check(pages.iter().map(|path| {
        let text = fs::read_to_string(path).unwrap();
        (path.as_path(), keys.replace_all(&text, "").into_owned())
    }));
}

#[test]
fn the_words_of_the_data_are_american() {
    fn texts(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
            Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
            _ => {}
        }
    }
    let files = ["data/story.json", "data/history.json"].map(root);
    check(files.iter().flat_map(|path| {
        let data: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&data, &mut found);
        found
            .into_iter()
            .filter(|text| is_seen(text))
            .map(move |text| (path.as_path(), text))
    }));
}

/// Charts, cards, and what a screen reader hears of the built page, the report and a record.
#[test]
fn what_the_page_says_is_american() {
    let snapshots = files("tests", ".snap");
    check(snapshots.iter().flat_map(|path| {
        let text = fs::read_to_string(path).unwrap();
        let lines: Vec<String> = text
            .lines()
            .filter(|line| is_seen(line))
            .map(str::to_owned)
            .collect();
        lines.into_iter().map(move |line| (path.as_path(), line))
    }));
}

#[test]
fn faults_are_found() {
    for words in [
        "Colours of the page",
        "a firearm offence",
        "The programme and the petitions",
        "labelled in grey",
        "on 3 August 2016",
        "330 on 19 Jan 2017",
        "Aug 3, 2016",
        "Sept 3",
        "between Aug. 3, 2016 and Aug. 30, 2016",
    ] {
        assert!(!faults(words).is_empty(), "{words}");
    }
    for words in [
        "Colors, a program, an offense, labeled and canceled; organized programmers",
        "between Aug. 3, 2016, and Sept. 30, 2016; May 4, 2006; March 30; in August 2016 and later",
        "In 2016 March was quiet",
        "2,016 marijuana cases",
    ] {
        assert_eq!(faults(words), [""; 0], "{words}");
    }
}
