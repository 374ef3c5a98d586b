//! The documents name files and folders that exist.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use regex::Regex;
use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "EMBEDDING.md",
    "BENCHMARKS.md",
    "data/README.md",
];

#[test]
fn every_path_of_the_project_that_a_document_names_exists() {
    let path = Regex::new(
        r"`((?:\.ci|crates|data|docs|pages|src|tests|web|xtask)/[A-Za-z0-9_./-]*)`|\]\(([^):#]+)(?:#[^)]*)?\)",
    )
    .unwrap();
    let elsewhere = Regex::new(r"GitHub `[^`]+`, `[^`]+`").unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = Vec::new();
    let mut count = 0;
    for document in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).unwrap();
        let text = elsewhere.replace_all(&text, "");
        let folder = root.join(document).parent().unwrap().to_path_buf();
        for found in path.captures_iter(&text) {
            let named = found.get(1).map(|own| root.join(own.as_str()));
            let linked = found.get(2).map(|own| folder.join(own.as_str()));
            let path = named.or(linked).unwrap();
            count += 1;
            // In a pattern, NAME stands for any name.
            if !path.to_string_lossy().contains("NAME") && !path.exists() {
                missing.push(format!("{document}: {}", &found[0]));
            }
        }
    }
    assert!(count > 60, "{count}");
    assert_eq!(missing, Vec::<String>::new());
}
