//! Checks the rules of `ARCHITECTURE.md`: each layer imports only from layers below it, and files do not
//! import each other in a circle.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/source.rs"]
mod source;

use circles::{arrows, circles};
use source::{Module, Modules, Segments, modules, read};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

/// The layers from the lowest up, each with the guarded crates that it may name.
const LAYERS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("data", &["serde", "serde_json"]),
    ("query", &[]),
    ("text", &[]),
    ("state", &["percent_encoding"]),
    ("charts", &["plotters", "plotters_backend", "yew"]),
    ("export", &["percent_encoding", "serde_json"]),
    ("picture", &["yew"]),
    ("ui", &["yew"]),
];

/// The layer beside the others, which only `ui` and the binaries may name, with its crates.
const BROWSER: (&str, &[&str]) = (
    "browser",
    &[
        "gloo",
        "js_sys",
        "wasm_bindgen",
        "wasm_bindgen_futures",
        "web_sys",
        "yew",
    ],
);

/// Crates that only certain layers may use.
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

static MODULES: LazyLock<Modules> =
    LazyLock::new(|| modules(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));

/// Returns the paths that the files of `layer` name in layers other than those `below`, and in guarded crates
/// other than `crates`.
fn breaches(layer: &str, below: &[&str], crates: &[&str]) -> Vec<String> {
    let is_own = |path: &Segments| path.get(1).is_some_and(|own| own == layer);
    let files: Vec<_> = MODULES.iter().filter(|(path, _)| is_own(path)).collect();
    assert!(!files.is_empty(), "the layer {layer} has no file");
    let breaches = files.into_iter().flat_map(|(file, module)| {
        let wrong = wrong(module, layer, below, crates).into_iter();
        wrong.map(|name| format!("{} names {name}", file.join("::")))
    });
    breaches.collect()
}

fn wrong(module: &Module, layer: &str, below: &[&str], crates: &[&str]) -> BTreeSet<String> {
    let wrong = module.paths.iter().filter_map(|path| {
        let first = path.first()?.as_str();
        if first != "crate" {
            let is_wrong = GUARDED.contains(&first) && !crates.contains(&first);
            return is_wrong.then(|| first.to_owned());
        }
        let named = path.get(1)?.as_str();
        let is_right = named == layer || below.contains(&named);
        (!is_right).then(|| named.to_owned())
    });
    wrong.collect()
}

#[test]
fn each_layer_names_only_what_lies_below_it() {
    let mut found = breaches(BROWSER.0, &[], BROWSER.1);
    for (index, (layer, crates)) in LAYERS.iter().enumerate() {
        let mut below: Vec<&str> = LAYERS[..index].iter().map(|(name, _)| *name).collect();
        if *layer == "ui" {
            below.push(BROWSER.0);
        }
        found.extend(breaches(layer, &below, crates));
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_file_of_the_source_is_of_a_layer_or_known() {
    let layers = LAYERS.iter().map(|(name, _)| *name);
    let known: BTreeSet<&str> = layers.chain([BROWSER.0, "bin", "main"]).collect();
    let unknown = MODULES.keys().filter_map(|path| path.get(1));
    let unknown: BTreeSet<_> = unknown
        .filter(|own| !known.contains(own.as_str()))
        .collect();
    assert_eq!(unknown, BTreeSet::new());
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    assert_eq!(circles(&arrows(&MODULES)), BTreeSet::new());
}

/// Splits a path into its segments.
fn path(words: &str) -> Segments {
    words.split("::").map(str::to_owned).collect()
}

#[test]
fn the_reader_sees_every_way_to_name_something() {
    let code = "
        use crate::{text, charts::{Mark, drawing::{self, Drawing}}};
        use super::super::state::View;
        fn f() { web_sys::window().a::<std::vec::Vec<u8>>(); html! { <p>{ crate::ui::f(super::g()) }</p> } }
        // yew::html
        #[cfg(test)]
        mod tests { use super::super::near::Far; }
    ";
    let module = read(code, &path("crate::ui::story::walk"));
    for named in [
        "crate::text",
        "crate::charts::Mark",
        "crate::charts::drawing",
        "crate::charts::drawing::Drawing",
        "crate::ui::state::View",
        "web_sys::window",
        "std::vec::Vec",
        "crate::ui::f",
        "crate::ui::story::g",
        "crate::ui::story::near::Far",
    ] {
        assert!(
            module.paths.contains(&path(named)),
            "{named}: {:?}",
            module.paths
        );
    }
    let first = module.paths.iter().filter_map(|own| own.first());
    assert!(first.into_iter().all(|own| own != "yew"));
    assert!(
        !module
            .tested_paths
            .contains(&path("crate::ui::story::near::Far"))
    );
}

#[test]
fn a_circle_is_found_through_what_a_folder_hands_on() {
    let files = [
        ("crate::ui", "mod a; mod b; mod c; pub use b::B;"),
        ("crate::ui::a", "use super::B;"),
        ("crate::ui::b", "use crate::ui::c; pub struct B;"),
        ("crate::ui::c", "fn f() { html! { { super::a::g() } } }"),
        ("crate::ui::d", "use crate::ui::{a, b};"),
    ];
    let files = files.map(|(module, code)| (path(module), read(code, &path(module))));
    let found = circles(&arrows(&files.into()));
    assert_eq!(
        found,
        [["ui::a", "ui::b", "ui::c"].map(str::to_owned).to_vec()].into()
    );
}
