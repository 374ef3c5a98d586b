//! `EMBEDDING.md` is accurate: its snippets name views, parts and pictures that exist, and its script is the
//! project's own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::charts::embed_parts;
use commutations::data::Dataset;
use commutations::domain::Names;
use commutations::query::{Columns, Filter, Outcome};
use commutations::state::embedding::EmbedPart;
use commutations::state::{decode, headline};
use regex::Regex;
use std::fs;
use std::path::Path;

const GUIDE: &str = include_str!("../EMBEDDING.md");
const LOOK: &str = include_str!("../web/look.js");
const HOST: &str = include_str!("../web/host.js");

fn all(text: &str, pattern: &str) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let found = pattern.captures_iter(text);
    found.map(|found| found[1].to_owned()).collect()
}

/// Returns the queries of addresses in the guide: of pages, of elements and steps, and in examples.
fn queries() -> Vec<String> {
    let text = GUIDE.replace("&amp;", "&");
    let patterns = [
        r##"\.html\?([^"#\s`<]+)"##,
        r#"view="([^"]*)""#,
        r"`([a-z]+=[^`]*)`",
        r#"view:"([^"]*)""#,
    ];
    let queries = patterns.iter().flat_map(|pattern| all(&text, pattern));
    // A key without a value is only mentioned in the text.
    queries
        .filter(|query| !query.ends_with('=') && !query.contains('"'))
        .collect()
}

/// The parts of the page about the bundled list.
fn parts() -> Vec<EmbedPart> {
    let dataset = Dataset::from_json(include_str!("../data/records.json")).unwrap();
    let columns = Columns::new(&dataset);
    let all = Outcome::new(&columns, &Filter::default(), Names::Show);
    embed_parts(&dataset.about, &all)
}

/// The keys for the look of a frame (`web/look.js`).
const LOOKS: [&str; 5] = ["embed", "theme", "paper", "accent", "font"];

#[test]
fn every_address_is_understood_to_its_end() {
    let all = parts();
    let parts: Vec<&str> = all.iter().map(|own| own.key).chain(["all"]).collect();
    let queries = queries();
    assert!(queries.len() > 20, "{queries:?}");
    for query in queries {
        let pieces: Vec<&str> = query.split('&').collect();
        let key = |piece: &str| piece.split('=').next().unwrap().to_owned();
        let (look, view): (Vec<&str>, Vec<&str>) = pieces
            .iter()
            .partition(|piece| LOOKS.contains(&key(piece).as_str()));
        for words in look.iter().filter_map(|piece| piece.strip_prefix("embed=")) {
            for word in words.split(',') {
                assert!(parts.contains(&word), "{query}: {word}");
            }
        }
        let (view, notices) = decode(&view.join("&"));
        assert!(notices.is_empty(), "{query}: {notices:?}");
        assert!(view.foreign.is_empty(), "{query}: {:?}", view.foreign);
    }
}

#[test]
fn every_part_and_every_look_is_told() {
    for part in parts() {
        assert!(GUIDE.contains(&format!("`{}`", part.key)), "{}", part.key);
    }
    let keys = all(LOOK, r"(?m)^    ([a-z]+): function");
    assert!(keys.len() >= 4, "{keys:?}");
    for key in keys {
        assert!(GUIDE.contains(&format!("| `{key}` | ")), "{key}");
    }
}

#[test]
fn the_scripts_and_the_messages_are_those_of_the_project() {
    let listener = include_str!("../web/listener.js").trim();
    assert!(GUIDE.contains(&format!("\n<script>{listener}</script>\n")));
    let told = all(GUIDE, r#"type: "(commutations:[a-z]+)""#);
    assert_eq!(told.len(), 6, "{told:?}");
    for message in told {
        assert!(HOST.contains(&format!("\"{message}\"")), "{message}");
    }
}

#[test]
fn what_it_names_exists() {
    let records = Dataset::from_json(include_str!("../data/records.json")).unwrap();
    for id in all(GUIDE, r"cards/([a-z-]+)\.png") {
        assert!(records.about.cards.iter().any(|own| own.id == id), "{id}");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for link in all(GUIDE, r"\]\(([^)#][^)]*)\)") {
        let (file, place) = link.split_once('#').unwrap_or((&link, ""));
        let text = fs::read(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        if !place.is_empty() {
            has_heading(&String::from_utf8(text).unwrap(), place);
        }
    }
    for place in all(GUIDE, r"\]\(#([^)]*)\)") {
        has_heading(GUIDE, &place);
    }
}

/// Checks that a text has the heading that a link leads to.
fn has_heading(text: &str, place: &str) {
    let slug = |heading: String| {
        let kept = heading
            .chars()
            .filter(|letter| letter.is_alphanumeric() || " -".contains(*letter));
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    };
    let headings: Vec<String> = all(text, r"(?m)^#+ (.*)$").into_iter().map(slug).collect();
    assert!(
        headings.iter().any(|own| own == place),
        "{place} in {headings:?}"
    );
}

/// The figures in the snippets are those of their views.
#[test]
fn figures_in_snippets_are_those_of_the_records() {
    let data = format!("{}/data/records.json", env!("CARGO_MANIFEST_DIR"));
    let dataset = Dataset::from_json(&fs::read_to_string(data).unwrap()).unwrap();
    let columns = Columns::new(&dataset);
    let said = |query: &str| {
        let (view, _) = decode(query);
        let outcome = view.outcome(&columns);
        (
            outcome.rows.len(),
            headline(&dataset.about, &columns, &view, &outcome).text(),
        )
    };
    let day = "from=2016-08-03&to=2016-08-03";
    let (_, alt) = said(day);
    assert!(GUIDE.contains(&format!("alt=\"{alt}\"")), "{alt}");
    let (life, _) = said(&format!("{day}&sentence=life"));
    assert!(
        GUIDE.contains(&format!("{life} were serving life")),
        "{life}"
    );
    let (so_far, _) = said("to=2016-08-03");
    assert!(GUIDE.contains(&format!("there were {so_far}.")), "{so_far}");
}
