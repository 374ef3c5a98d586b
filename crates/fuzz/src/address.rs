//! The codec of addresses.

use super::{Target, text_of};
use commutations::state::{decode, encode};
use percent_encoding::percent_decode_str;

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
        let key = key_of(piece);
        let is_kept = view.foreign.iter().any(|own| own == piece);
        let is_encoded = encoded
            .split('&')
            .filter_map(|own| own.split('=').next())
            // `name=hide` hides names, too.
            .any(|own| own == key || own.strip_suffix('s') == Some(&key));
        let raw = piece.split('=').next().unwrap_or_default();
        let begun = [
            format!("“{}", shortened(raw)),
            format!("“{}", shortened(&key)),
            format!("&{key}="),
        ];
        let names = |notice: &String| {
            let lowercase = notice.to_lowercase();
            begun
                .iter()
                .any(|own| notice.contains(own) || lowercase.contains(own))
        };
        assert!(
            is_kept || is_encoded || is_default(piece) || notices.iter().any(names),
            "“{piece}” is lost: {encoded}, {notices:?}"
        );
    }
}

/// The key that a person means by `piece`: its last word before the `=`, whatever separates or ends it, in lowercase.
fn key_of(piece: &str) -> String {
    let unescaped = percent_decode_str(piece).decode_utf8_lossy();
    let key = unescaped.split('=').next().unwrap_or_default();
    let words = key.split(|own: char| !own.is_ascii_alphanumeric());
    let last = words.rev().find(|own| !own.is_empty());
    last.unwrap_or_default().to_ascii_lowercase()
}

fn shortened(key: &str) -> String {
    key.chars().take(40).collect()
}

/// Whether a piece asks for what is shown anyway.
fn is_default(piece: &str) -> bool {
    encode(&decode(piece).0).is_empty() && decode(piece).1.is_empty()
}
