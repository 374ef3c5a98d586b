//! Finds which files import which, and which import each other in a circle.

use super::source::{Modules, Segments};
use std::collections::{BTreeMap, BTreeSet};

/// The files that each file imports.
pub type Arrows = BTreeMap<Segments, BTreeSet<Segments>>;

/// Returns the imports between `modules`. A re-exported name counts as an import of the file that defines it.
pub fn arrows(modules: &Modules) -> Arrows {
    let arrows = modules.iter().filter(|(_, module)| !module.is_facade);
    let arrows = arrows.map(|(own, module)| {
        let files = module.tested_paths.iter();
        let files = files.filter_map(|path| file_of(modules, path, 0));
        (own.clone(), files.filter(|file| file != own).collect())
    });
    arrows.collect()
}

/// Returns the file that defines what `path` names.
fn file_of(modules: &Modules, path: &[String], steps: usize) -> Option<Segments> {
    let depth = (1..=path.len()).rev();
    let mut prefixes = depth.map(|length| path[..length].to_vec());
    let file = prefixes.find(|prefix| modules.contains_key(prefix))?;
    let name = path.get(file.len());
    let from = name.and_then(|name| modules[&file].exports.get(name));
    match from {
        Some(from) if steps < 8 => {
            let rest = &path[file.len() + 1..];
            file_of(modules, &[from, rest].concat(), steps + 1)
        }
        _ => Some(file),
    }
}

/// Returns the groups of files that import each other in a circle.
pub fn circles(arrows: &Arrows) -> BTreeSet<Vec<String>> {
    let reached = arrows.keys().map(|own| (own, reached(arrows, own)));
    let reached: BTreeMap<&Segments, BTreeSet<&Segments>> = reached.collect();
    let circle = |own: &&Segments| {
        let others = reached[own].iter().copied();
        let back = others.filter(|other| reached.get(other).is_some_and(|all| all.contains(own)));
        let mut names: Vec<String> = back.map(|other| other[1..].join("::")).collect();
        names.sort();
        names
    };
    let circles = reached.keys().map(circle);
    circles.filter(|circle| !circle.is_empty()).collect()
}

/// Returns everything that can be reached from `own` along the arrows.
fn reached<'a>(arrows: &'a Arrows, own: &Segments) -> BTreeSet<&'a Segments> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Segments> = arrows[own].iter().collect();
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(arrows.get(next).into_iter().flatten());
        }
    }
    reached
}
