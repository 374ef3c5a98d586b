//! JSON, for programs.

use super::about::{About, about};
use super::column::columns;
use super::value::Value;
use super::{Export, Person};
use crate::domain::Tag;

/// Formats the people of `export` as a JSON object: `source` (title, publisher, page), `retrieved` (the month
/// of the copy, `YYYY-MM`), `edition`, `address` (`null` if the page has none), `headline`, `count`,
/// `columns` (the meaning of each), `flags` (the meaning of those in the rows), `names_left_out`, and `rows`,
/// one object per person. Months and lines are numbers, multiple words are lists, and values that are not
/// stated are `null`.
#[must_use]
pub fn json(export: &Export<'_>) -> String {
    let about = about(export);
    let mut parts = head(export, &about);
    let rows: Vec<String> = export.people().map(|person| row(export, &person)).collect();
    parts.push(("rows", format!("[\n{}\n]", rows.join(",\n"))));
    let parts: Vec<String> = parts.iter().map(|(key, value)| pair(key, value)).collect();
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

fn head(export: &Export<'_>, about: &About) -> Vec<(&'static str, String)> {
    let source = &export.dataset.source;
    let page = [
        ("title", string(&source.title)),
        ("publisher", string(&source.publisher)),
        ("page", string(&source.page)),
    ];
    let address = about.address.as_ref();
    let flags = about.flags.iter();
    vec![
        ("source", object(page.into_iter())),
        ("retrieved", string(&source.copied)),
        ("edition", string(&export.dataset.edition)),
        (
            "address",
            address.map_or_else(null, |address| string(address)),
        ),
        ("headline", string(&about.headline)),
        ("count", about.count.to_string()),
        (
            "columns",
            object(columns(export).map(|own| (own.name, string(&own.meaning.sentence())))),
        ),
        (
            "flags",
            object(flags.map(|(flag, words)| (flag.key(), string(words)))),
        ),
        ("names_left_out", truth(!export.shows_names())),
    ]
}

fn row(export: &Export<'_>, person: &Person<'_>) -> String {
    object(columns(export).map(|column| (column.name, written((column.value)(person)))))
}

fn written(value: Value) -> String {
    match value {
        Value::Nothing => null(),
        Value::Number(number) => number.to_string(),
        Value::Truth(value) => truth(value),
        Value::Text(text) => string(&text),
        Value::List(parts) => {
            let parts = parts
                .into_iter()
                .map(|part| part.map_or_else(null, |part| string(&part)));
            format!("[{}]", parts.collect::<Vec<_>>().join(","))
        }
    }
}

fn object<'a>(pairs: impl Iterator<Item = (&'a str, String)>) -> String {
    let pairs: Vec<String> = pairs.map(|(key, value)| pair(key, &value)).collect();
    format!("{{{}}}", pairs.join(","))
}

fn pair(key: &str, value: &str) -> String {
    format!("{}:{value}", string(key))
}

fn null() -> String {
    "null".to_owned()
}

fn truth(value: bool) -> String {
    if value { "true" } else { "false" }.to_owned()
}

fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
