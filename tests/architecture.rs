//! The layer rule of `ARCHITECTURE.md`: each layer imports only what lies below it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The layers from the lowest up, and the outside crates that each may name beside `chrono`,
/// `thiserror` and the standard library.
const LAYERS: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("data", &["serde", "serde_json"]),
    ("query", &[]),
    ("text", &[]),
    ("chart", &["plotters", "plotters_backend", "yew"]),
    ("state", &["percent_encoding"]),
    ("components", &["yew"]),
];

/// The layer beside the others, which only `components` and the binaries may name.
const PLATFORM: (&str, &[&str]) = (
    "platform",
    &[
        "gloo",
        "js_sys",
        "wasm_bindgen",
        "wasm_bindgen_futures",
        "web_sys",
        "yew",
    ],
);

/// Crates of which each use belongs to a layer.
const GUARDED: [&str; 11] = [
    "gloo",
    "js_sys",
    "percent_encoding",
    "plotters",
    "plotters_backend",
    "serde",
    "serde_json",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
    "yew",
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// A path's first word, where it is no part of a longer path.
static FIRST: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:^|[^\w:])(\w+)::").unwrap());
/// A layer named by its path, alone or within braces.
static LAYER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\bcrate::(?:(\w+)|\{([^}]*)\})").unwrap());

/// The layers and the outside crates that `code` names.
fn named(code: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let first_word = |path: &str| {
        let end = path.find(|c: char| !c.is_alphanumeric() && c != '_');
        path[..end.unwrap_or(path.len())].to_owned()
    };
    let layers = LAYER.captures_iter(&code).flat_map(|found| {
        let paths = found
            .get(1)
            .or(found.get(2))
            .map_or("", |paths| paths.as_str());
        paths
            .split(',')
            .map(|path| first_word(path.trim()))
            .collect::<Vec<_>>()
    });
    let crates = FIRST.captures_iter(&code).map(|found| found[1].to_owned());
    (
        layers.filter(|layer| !layer.is_empty()).collect(),
        crates.collect(),
    )
}

fn breaches(layer: &str, below: &[&str], crates: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src")
        .join(layer);
    let files = rust_files(&root);
    assert!(!files.is_empty(), "the layer {layer} has no file");
    let mut found = Vec::new();
    for file in files {
        let (own, outside) = named(&fs::read_to_string(&file).unwrap());
        let wrong_layers = own
            .iter()
            .filter(|name| *name != layer && !below.contains(&name.as_str()));
        let wrong_crates = outside
            .iter()
            .filter(|name| GUARDED.contains(&name.as_str()) && !crates.contains(&name.as_str()));
        for name in wrong_layers.chain(wrong_crates) {
            found.push(format!("{} names {name}", file.display()));
        }
    }
    found
}

#[test]
fn each_layer_names_only_what_lies_below_it() {
    let mut found = Vec::new();
    for (index, (layer, crates)) in LAYERS.iter().enumerate() {
        let mut below: Vec<&str> = LAYERS[..index].iter().map(|(name, _)| *name).collect();
        if *layer == "components" {
            below.push(PLATFORM.0);
        }
        found.extend(breaches(layer, &below, crates));
    }
    found.extend(breaches(PLATFORM.0, &[], PLATFORM.1));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_folder_of_the_source_is_a_layer_or_known() {
    let known: BTreeSet<&str> = LAYERS
        .iter()
        .map(|(name, _)| *name)
        .chain([PLATFORM.0, "assets", "bin"])
        .collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(
            !path.is_dir() || known.contains(name),
            "src/{name} is no layer"
        );
    }
}

#[test]
fn the_reader_of_paths_sees_layers_and_crates() {
    let (own, outside) = named(
        "use crate::state::View;\nuse crate::{text, chart::Mark};\n\
         let x = web_sys::window().a::<std::vec::Vec<u8>>();\n// yew::html",
    );
    assert_eq!(own, ["chart", "text", "view"].map(str::to_owned).into());
    assert!(outside.contains("web_sys") && outside.contains("std"));
    assert!(!outside.contains("yew") && !outside.contains("vec"));
}
