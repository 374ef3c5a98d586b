//! The folding of searches and names.

use super::{Target, text_of};
use commutations::query::{Needle, Subject};
use serde_json::Value;

pub(super) const TARGET: Target = Target {
    name: "search",
    seeds,
    check,
};

/// Names of the records, each below a search for it.
fn seeds() -> Vec<String> {
    let records: Value = serde_json::from_str(&text_of("data/records.json")).expect("JSON");
    let names = records["people"]["name"].as_array().expect("a column");
    let names = names.iter().filter_map(Value::as_str).step_by(50);
    names
        .map(|name| format!("{}\n{name}", name.to_lowercase()))
        .collect()
}

/// Folding what is folded changes nothing, a name is found by itself, and marking what was found keeps the text.
fn check(input: &str) {
    let (search, name) = input.split_once('\n').unwrap_or((input, input));
    let needle = Needle::new(search);
    let words = needle.words();
    assert_eq!(Needle::new(&words).words(), words);
    assert!(words.len() <= 2 * search.len());
    let subject = Subject::new(name, std::iter::empty());
    assert!(
        Needle::new(name).matches(&subject),
        "{name} is not found by itself"
    );
    let pieces = needle.pieces(name);
    let whole: String = pieces.iter().map(|(_, piece)| *piece).collect();
    assert_eq!(whole, name);
    let is_marked = needle.is_empty() || pieces.iter().any(|(is_hit, _)| *is_hit);
    assert!(is_marked || !needle.matches(&subject), "{name} has no mark");
}
