//! `web/host.js` and the app agree about addresses.

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

/// The keys of a view are those of the codec, except for whether names are shown, which the newsroom decides
/// once for its frame.
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
