//! The codec of addresses.

use super::{Target, text_of};
use commutations::state::{decode, encode};

pub(super) const TARGET: Target = Target {
    name: "address",
    seeds,
    check,
};

/// The examples of the README's table of keys.
fn seeds() -> Vec<String> {
    let readme = text_of("README.md");
    let rows = readme.lines().filter(|line| line.starts_with("| `"));
    let examples = rows.filter_map(|row| row.rsplit('`').nth(1));
    let examples: Vec<String> = examples
        .filter(|example| example.contains('=') && !example.contains(['<', '"', ' ']))
        .map(str::to_owned)
        .collect();
    examples
        .iter()
        .cloned()
        .chain([examples.join("&")])
        .collect()
}

/// What decodes survives encoding, and each key of the page is in effect, the default, or named in a notice.
fn check(query: &str) {
    let (view, notices) = decode(query);
    let encoded = encode(&view);
    let (again, more) = decode(&encoded);
    assert_eq!(again, view, "{encoded}");
    assert!(more.is_empty(), "{encoded}: {more:?}");
    assert_eq!(encode(&again), encoded);
    for piece in query.split('&').filter(|piece| !piece.is_empty()) {
        let own = piece.strip_prefix("amp;").unwrap_or(piece);
        let key = own.split('=').next().unwrap_or_default();
        let is_kept = view.foreign.iter().any(|own| own == piece);
        let is_encoded = encoded
            .split('&')
            .any(|own| own.split('=').next() == Some(key));
        let begun = [format!("“{}", shortened(key)), format!("&{key}=")];
        let names = |notice: &String| begun.iter().any(|own| notice.contains(own));
        assert!(
            is_kept || is_encoded || is_default(own) || notices.iter().any(names),
            "“{piece}” is lost: {encoded}, {notices:?}"
        );
    }
}

fn shortened(key: &str) -> String {
    key.chars().take(40).collect()
}

/// Whether a piece asks for what is shown anyway.
fn is_default(piece: &str) -> bool {
    encode(&decode(piece).0).is_empty() && decode(piece).1.is_empty()
}
