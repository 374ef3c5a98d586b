//! Damaged copies of the data files, and the sentence with which each is refused: one per line of a table.

use serde_json::Value;
use std::path::Path;

/// Returns the lines of the table for a data file, each as the damage and the sentence.
pub fn damages(file: &str) -> Vec<(String, String)> {
    let table = text(&format!("tests/damage/{file}.txt"));
    let lines = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let halves = lines.map(|line| line.split_once(" => ").unwrap());
    halves
        .map(|(how, said)| (how.to_owned(), said.to_owned()))
        .collect()
}

/// Returns the text of a file of the project.
fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Returns the data file `file` with one damage.
pub fn damaged(file: &str, how: &str) -> String {
    let whole = text(&format!("data/{file}.json"));
    let (verb, rest) = how.split_once(' ').unwrap_or((how, ""));
    match verb {
        "cut" => whole[..rest.parse::<usize>().unwrap()].to_owned(),
        "instead" => rest.to_owned(),
        "nested" => "[".repeat(rest.parse().unwrap()),
        "before" => rest.to_owned() + &whole,
        "after" => whole + rest,
        "replace" => {
            let (old, new) = rest.split_once(" by ").unwrap();
            assert!(whole.contains(old), "{how}");
            whole.replacen(old, new, 1)
        }
        _ => {
            let mut document = serde_json::from_str(&whole).unwrap();
            change(&mut document, verb, rest);
            document.to_string()
        }
    }
}

/// Changes a value of the file: `set /people/cases/0 null`, `add /districts null`, `drop /people/name`,
/// `swap /people/granted/0` with the value after it.
fn change(document: &mut Value, verb: &str, rest: &str) {
    let (place, value) = rest.split_once(' ').unwrap_or((rest, "null"));
    let value: Value = serde_json::from_str(value).unwrap();
    let (parent, name) = place.rsplit_once('/').unwrap();
    match (verb, document.pointer_mut(parent).unwrap()) {
        ("set", Value::Array(cells)) => cells[name.parse::<usize>().unwrap()] = value,
        ("set", parent) => parent[name] = value,
        ("add", parent) => parent[name].as_array_mut().unwrap().push(value),
        ("drop", Value::Array(cells)) => drop(cells.remove(name.parse().unwrap())),
        ("drop", parent) => drop(parent.as_object_mut().unwrap().remove(name).unwrap()),
        ("swap", Value::Array(cells)) => {
            let index = name.parse().unwrap();
            cells.swap(index, index + 1);
        }
        _ => panic!("{verb} {rest}"),
    }
}

/// Checks that each damage in the table of `file` is refused with its sentence.
#[allow(
    dead_code,
    reason = "the tests end to end look at some of them in a browser"
)]
pub fn each_is_refused(file: &str, refusal: fn(&str) -> String) {
    let damages = damages(file);
    let wrong: Vec<String> = damages
        .iter()
        .map(|(how, said)| (how, said, refusal(&damaged(file, how))))
        .filter(|(_, said, found)| *said != found)
        .map(|(how, _, found)| format!("{how} => {found}"))
        .collect();
    assert!(wrong.is_empty(), "otherwise refused:\n{}", wrong.join("\n"));
    assert!(damages.len() >= 50, "{file}: {}", damages.len());
}
