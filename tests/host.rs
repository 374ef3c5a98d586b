//! What `web/host.js` knows of addresses is what the app knows.

use std::collections::BTreeSet;

use regex::Regex;

const HOST: &str = include_str!("../web/host.js");
const CODEC: &str = include_str!("../src/state/address.rs");

fn found(text: &str, pattern: &str) -> String {
    Regex::new(pattern)
        .ok()
        .and_then(|pattern| {
            pattern
                .captures(text)?
                .get(1)
                .map(|own| own.as_str().to_owned())
        })
        .unwrap_or_default()
}

/// The keys of a view are the codec's, but for what a newsroom decides once for its frame: whether names
/// are shown.
#[test]
fn a_host_replaces_the_keys_of_a_view_and_no_others() {
    let host = found(HOST, r"OWN = /\^\(([a-z|]+)\)");
    let host: BTreeSet<&str> = host.split('|').collect();
    let codec = found(CODEC, r"(?s)const KEYS: \[&str; \d+\] = \[(.*?)\];");
    let codec: BTreeSet<&str> = codec
        .split(',')
        .map(|word| word.trim().trim_matches('"'))
        .filter(|word| !word.is_empty() && *word != "names")
        .collect();
    assert!(codec.len() > 20, "{codec:?}");
    assert_eq!(host, codec);
}

/// The words of `embed=` that the script knows are the parts that can be chosen, and `all`.
#[test]
fn a_part_of_the_dialog_is_a_part_that_the_address_knows() {
    use commutations::domain::{EmbedPart, Tag};
    let look = found(include_str!("../web/look.js"), r"PARTS = \[(.*?)\]");
    let look: BTreeSet<&str> = look
        .split(',')
        .map(|word| word.trim().trim_matches('"'))
        .collect();
    let chosen: BTreeSet<&str> = EmbedPart::KEYS.iter().copied().chain(["all"]).collect();
    assert_eq!(look, chosen);
}
